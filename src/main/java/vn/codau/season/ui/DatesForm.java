package vn.codau.season.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.shared.Phase;

/** The dates of all phases. */
final class DatesForm extends Div {

    private final List<PhaseFields> phases;

    DatesForm(List<PhaseWindow> windows) {
        addClassName("season-dates");
        phases = Arrays.stream(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase -> new PhaseFields(phase, windows))
                .toList();
        add(new Paragraph(getTranslation("season.dates.help")));
        phases.forEach(this::add);
    }

    /** The windows that were typed, or nothing while one is incomplete. */
    Optional<List<PhaseWindow>> windows() {
        if (phases.stream().filter(phase -> !phase.isComplete()).count() > 0) {
            return Optional.empty();
        }
        return Optional.of(
                phases.stream().flatMap(phase -> phase.window().stream()).toList());
    }
}
