package vn.codau.season.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import vn.codau.platform.time.Vietnam;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.shared.Phase;
import vn.codau.uikit.Pickers;

/** The three dates of one phase; all empty where the season does without it. */
final class PhaseFields extends Div {

    private final Phase phase;
    private final DateTimePicker opens = Pickers.moment(getTranslation("season.field.opens"));
    private final DateTimePicker soft = Pickers.moment(getTranslation("season.field.soft"));
    private final DateTimePicker hard = Pickers.moment(getTranslation("season.field.hard"));

    PhaseFields(Phase phase, List<PhaseWindow> windows) {
        this.phase = phase;
        addClassName("season-phase-fields");
        var title = new H3(getTranslation("season.phase." + phase.name()));
        title.setId("season-dates-" + phase.name());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "season-dates-" + phase.name());
        add(title, opens, soft, hard);
        windows.stream().filter(window -> window.phase() == phase).forEach(window -> {
            opens.setValue(Vietnam.timeOf(window.opens()));
            soft.setValue(Vietnam.timeOf(window.softDeadline()));
            hard.setValue(Vietnam.timeOf(window.hardDeadline()));
        });
    }

    /** Whether all dates are there, or none; marks what is missing. */
    boolean isComplete() {
        var pickers = List.of(opens, soft, hard);
        var isUsed = pickers.stream().anyMatch(picker -> !picker.isEmpty());
        pickers.forEach(picker -> {
            picker.setInvalid(isUsed && picker.isEmpty());
            picker.setErrorMessage(getTranslation("season.field.required"));
        });
        return !isUsed || pickers.stream().noneMatch(DateTimePicker::isEmpty);
    }

    /** The phase's window, to be asked for only if complete. */
    Optional<PhaseWindow> window() {
        return opens.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhaseWindow(
                        phase,
                        Vietnam.instantOf(opens.getValue()),
                        Vietnam.instantOf(soft.getValue()),
                        Vietnam.instantOf(hard.getValue())));
    }
}
