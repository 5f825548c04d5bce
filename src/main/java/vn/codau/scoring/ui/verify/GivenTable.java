package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.ui.cell.CellValueInWords;
import vn.codau.scoring.ui.cell.PlainTable;
import vn.codau.scoring.verify.VerificationView;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;

/** What was claimed for a cell, what everybody gave it, and what it comes to now, one under the other to be compared. */
final class GivenTable extends Composite<Div> {

    private final UI reader = UI.getCurrentOrThrow();

    GivenTable() {
        getContent().addClassName("given-table");
    }

    void show(CriteriaTable criteria, VerificationView view) {
        var words = new CellValueInWords(criteria, view.leaf());
        var table = new PlainTable(
                say("scoring.verify.given"),
                say("scoring.verify.givenBy"),
                say("scoring.verify.value"),
                say("scoring.verify.points"),
                say("scoring.verify.note"));
        row(table, words, say("scoring.source.SELF"), view.claim()).named("is-claim");
        view.given().stream()
                .filter(given -> !given.cell().entered().isBlank())
                .forEach(given -> row(table, words, source(given), given.cell())
                        .named("is-" + given.source().name().toLowerCase(Locale.ROOT)));
        table.row()
                .text(say("scoring.verify.settled"))
                .text("")
                .number(shown(view.settled().points()))
                .text(say("scoring.verify.ofMost", most(view.leaf())))
                .named("is-settled");
        getContent().removeAll();
        getContent().add(table);
        if (view.leaf().rule() instanceof LeaderRelative) {
            var measured = new Paragraph(say("scoring.verify.measured"));
            measured.addClassName("hint");
            getContent().add(measured);
        }
    }

    private PlainTable.Row row(PlainTable table, CellValueInWords words, String source, ScoreCell cell) {
        return table.row()
                .text(source)
                .text(words.of(cell.entered()))
                .number(cell.points().map(this::shown).orElse("–"))
                .with(new Span(cell.note()), enteredBy(cell));
    }

    private Span enteredBy(ScoreCell cell) {
        var who = new Span(cell.changed()
                .map(change -> say("scoring.verify.enteredBy", change.by(), Moments.shown(change.at())))
                .orElse(""));
        who.addClassName("entered-by");
        return who;
    }

    private String source(ScoreMatrix.Given given) {
        var source = say("scoring.source." + given.source());
        return switch (given.source()) {
            case SELF, VERIFIED -> source;
            default -> source + " (" + given.scorer() + ")";
        };
    }

    private String most(Leaf leaf) {
        return leaf.rule().maximum().map(this::shown).orElse("–");
    }

    private String shown(Object number) {
        return Numerals.shown(number, reader.getLocale());
    }

    private String say(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
