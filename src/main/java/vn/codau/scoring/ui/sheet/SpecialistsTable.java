package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import vn.codau.scoring.progress.SpecialistProgress;
import vn.codau.scoring.ui.cell.PlainTable;
import vn.codau.uikit.ProgressLine;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Which criteria of a cluster the specialist bodies have handed in, and how far they are; counts only, never scores. */
final class SpecialistsTable extends Composite<Div> {

    /**
     * A line for each criterion, in the order of the criteria table.
     *
     * @param names of the bodies, by code
     */
    SpecialistsTable(List<SpecialistProgress> specialists, Map<String, String> names) {
        getContent().addClassName("sheets-table");
        var table = new PlainTable(
                getTranslation("scoring.sheets.specialists"),
                getTranslation("scoring.sheets.body"),
                getTranslation("scoring.sheets.criterion"),
                getTranslation("scoring.sheets.cells"),
                getTranslation("scoring.sheets.reviewsIn"));
        specialists.forEach(one -> table.row()
                .text(names.getOrDefault(one.body(), one.body()))
                .text(one.criterion() + ". " + one.title())
                .with(done(one))
                .with(handedIn(one)));
        getContent().add(table);
    }

    private Div done(SpecialistProgress one) {
        var progress = one.progress();
        var done = new Div(
                new Span(getTranslation("scoring.sheets.unitsOf", progress.done(), progress.total())),
                new ProgressLine(progress));
        done.addClassName("row-progress");
        return done;
    }

    private StatusBadge handedIn(SpecialistProgress one) {
        var total = one.progress().total();
        if (one.handedIn() == 0) {
            return new StatusBadge(getTranslation("scoring.sheets.notIn"), Tone.NEUTRAL);
        }
        return one.handedIn() == total
                ? new StatusBadge(getTranslation("scoring.sheets.in"), Tone.GOOD)
                : new StatusBadge(getTranslation("scoring.sheets.unitsOf", one.handedIn(), total), Tone.WARNING);
    }
}
