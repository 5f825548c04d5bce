package vn.codau.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.codau.shared.DomainProblem;

/** A rule of units and clusters that a command would break; nothing was changed. */
public final class OrganisationProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /**
     * A problem.
     *
     * @param name the end of its translation key
     */
    public OrganisationProblem(String name, Object... arguments) {
        super("organisation.problem." + name, shown(arguments));
    }

    private static Object[] shown(Object... arguments) {
        var shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof LocalDate day) {
                shown[i] = DAY.format(day);
            }
        }
        return shown;
    }
}
