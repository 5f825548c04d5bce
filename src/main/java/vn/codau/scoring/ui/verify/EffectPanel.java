package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import vn.codau.engine.number.Points;
import vn.codau.scoring.ui.cell.PlainTable;
import vn.codau.scoring.verify.RankEffect;
import vn.codau.scoring.verify.RankEffect.Move;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;

/** What a verified score would do to the ranks: the unit's own rank, who else moves, and that nothing of it is written. */
public final class EffectPanel extends Composite<Section> {

    EffectPanel(Supplier<RankEffect> effect) {
        getContent().addClassName("effect-panel");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new H3(getTranslation("scoring.verify.effect.title")));
        try {
            show(effect.get());
        } catch (DomainProblem refused) {
            hint(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void show(RankEffect effect) {
        if (effect.changesLeading()) {
            getContent()
                    .add(new StatusBadge(getTranslation("scoring.verify.effect.leading"), StatusBadge.Tone.WARNING));
        }
        effect.corrected()
                .ifPresentOrElse(
                        own -> getContent().add(table(effect, own)),
                        () -> hint(getTranslation("scoring.verify.effect.notGraded")));
        hint(getTranslation(
                effect.others().isEmpty() ? "scoring.verify.effect.nobodyElse" : "scoring.verify.effect.others",
                effect.others().size()));
        hint(getTranslation("scoring.verify.effect.nothing"));
    }

    private PlainTable table(RankEffect effect, Move own) {
        var table = new PlainTable(
                getTranslation("scoring.verify.effect.title"),
                getTranslation("scoring.verify.unit"),
                getTranslation("scoring.verify.effect.rank"),
                getTranslation("scoring.verify.effect.total"));
        add(table, own).named("effect-own");
        effect.others().forEach(other -> add(table, other));
        return table;
    }

    private PlainTable.Row add(PlainTable table, Move move) {
        return table.row()
                .text(move.unit())
                .number(change(Integer.toString(move.rankBefore()), Integer.toString(move.rankAfter())))
                .number(change(shown(move.totalBefore()), shown(move.totalAfter())));
    }

    private String shown(Points points) {
        return Numerals.shown(points, getLocale());
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private void hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        getContent().add(hint);
    }
}
