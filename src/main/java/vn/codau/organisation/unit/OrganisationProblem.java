package vn.codau.organisation.unit;

import java.time.LocalDate;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Moments;

/** A rule of units and clusters that a command would break; nothing was changed. */
public final class OrganisationProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

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
                shown[i] = Moments.day(day);
            }
        }
        return shown;
    }
}
