package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.ui.cell.CellValueInWords;
import vn.codau.uikit.Numerals;

/** What a unit claims for a criterion, and what others gave it as far as that is open, beside the scorer's own field. */
final class ClaimBeside extends Composite<Div> {

    ClaimBeside() {
        getContent().addClassName("claim-beside");
    }

    void show(CriteriaTable table, Leaf leaf, ScoreMatrix.Column unit) {
        var words = new CellValueInWords(table, leaf);
        var content = getContent();
        content.removeAll();
        Optional.ofNullable(unit.claims().get(leaf.code()))
                .filter(claim -> !claim.entered().isBlank())
                .ifPresentOrElse(
                        claim -> content.add(line(getTranslation("scoring.source.SELF"), words, claim)),
                        () -> content.add(new Span(getTranslation("scoring.matrix.noClaim"))));
        unit.others().stream()
                .filter(given -> given.cell().criterion().equals(leaf.code()))
                .forEach(given -> content.add(line(
                        getTranslation("scoring.source." + given.source()) + " (" + given.scorer() + ")",
                        words,
                        given.cell())));
    }

    private Div line(String source, CellValueInWords words, ScoreCell cell) {
        var name = new Span(source);
        name.addClassName("claim-source");
        var value = new Span(words.of(cell.entered()));
        value.addClassName("claim-value");
        var line = new Div(name, value);
        line.addClassName("claim-line");
        cell.points()
                .ifPresent(points -> line.add(
                        new Span(getTranslation("scoring.cross.points", Numerals.shown(points, getLocale())))));
        if (!cell.note().isBlank()) {
            var note = new Span(cell.note());
            note.addClassName("claim-note");
            line.add(note);
        }
        return line;
    }
}
