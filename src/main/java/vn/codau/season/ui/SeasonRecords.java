package vn.codau.season.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import vn.codau.season.plan.Extension;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.Transition;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Moments;

/** What was closed early, reopened and extended, with the reasons. */
final class SeasonRecords extends Div {

    private final Map<UnitId, String> names;

    SeasonRecords(PhasePlan plan, Map<UnitId, String> names) {
        this.names = names;
        if (plan.transitions().isEmpty() && plan.extensions().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        plan.transitions().forEach(transition -> list.add(new ListItem(text(transition))));
        plan.extensions().forEach(extension -> list.add(new ListItem(text(extension))));
        add(new H2(getTranslation("season.records.title")), list);
    }

    private String text(Transition transition) {
        return switch (transition) {
            case Transition.ClosedEarly closed ->
                getTranslation(
                        "season.records.closed", phase(closed.phase()), Moments.shown(closed.at()), closed.reason());
            case Transition.Reopened reopened ->
                getTranslation(
                        "season.records.reopened",
                        phase(reopened.phase()),
                        Moments.shown(reopened.at()),
                        Moments.shown(reopened.until()),
                        reopened.reason());
        };
    }

    private String text(Extension extension) {
        var unit = names.getOrDefault(extension.unit(), extension.unit().toString());
        return getTranslation(
                "season.records.extended",
                phase(extension.phase()),
                unit,
                Moments.shown(extension.until()),
                extension.approver(),
                extension.reason());
    }

    private String phase(Phase phase) {
        return getTranslation("season.phase." + phase.name());
    }
}
