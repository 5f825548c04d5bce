package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.ScoreVersion;
import vn.codau.scoring.verify.VerificationView;
import vn.codau.uikit.Moments;

/** Everything that was ever entered for one cell, as far as the reader may see it, the latest first. */
public final class HistoryDialog extends Dialog {

    private final CellValueInWords words;

    /** With what two people typed differently from one paper. */
    public HistoryDialog(CriteriaTable table, VerificationView view) {
        this(table, view.leaf(), view.history());
        if (!view.mismatches().isEmpty()) {
            add(new H3(getTranslation("scoring.verify.mismatches")), mismatches(view.mismatches()));
        }
    }

    public HistoryDialog(CriteriaTable table, Leaf leaf, List<ScoreVersion> history) {
        words = new CellValueInWords(table, leaf);
        setHeaderTitle(getTranslation("scoring.history.title", leaf.code()));
        addClassName("history-dialog");
        add(history.isEmpty() ? new Paragraph(getTranslation("scoring.history.none")) : table(history));
        var close = new Button(getTranslation("scoring.history.close"), click -> close());
        getFooter().add(close);
    }

    /** The button that opens a history, the same everywhere. */
    public static Button button(Runnable open) {
        var button = new Button(new SvgIcon("icons/clock.svg"), click -> open.run());
        button.setText(button.getTranslation("scoring.history.open"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("history-button");
        return button;
    }

    private Div table(List<ScoreVersion> history) {
        var table = new PlainTable(
                getTranslation("scoring.history.open"),
                getTranslation("scoring.history.at"),
                getTranslation("scoring.history.source"),
                getTranslation("scoring.history.value"),
                getTranslation("scoring.history.by"),
                getTranslation("scoring.history.note"));
        history.forEach(version -> table.row()
                .text(Moments.toTheSecond(version.changed().at()))
                .text(source(version))
                .text(words.of(version.entered()))
                .text(
                        version.changed().by().isEmpty()
                                ? getTranslation("scoring.history.unnamed")
                                : version.changed().by())
                .text(version.note()));
        return scrolled(table, "scoring.history.open");
    }

    private Div mismatches(List<Verified.Mismatch> mismatches) {
        var table = new PlainTable(
                getTranslation("scoring.verify.mismatches"),
                getTranslation("scoring.history.at"),
                getTranslation("scoring.verify.paper.named"),
                getTranslation("scoring.verify.mismatch.first"),
                getTranslation("scoring.verify.mismatch.second"));
        mismatches.forEach(mismatch -> table.row()
                .text(Moments.toTheSecond(mismatch.at()))
                .text(getTranslation(
                        "scoring.verify.paper.text",
                        mismatch.paper().number(),
                        Moments.day(mismatch.paper().day())))
                .text(typed(mismatch.first()))
                .text(typed(mismatch.second())));
        return scrolled(table, "scoring.verify.mismatches");
    }

    private String typed(Verified.Typed typed) {
        return getTranslation("scoring.verify.mismatch.typed", words.of(typed.entered()), typed.by());
    }

    private Div scrolled(PlainTable table, String name) {
        var scrolled = new Div(table);
        scrolled.addClassName("history-table");
        scrolled.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scrolled.getElement().setAttribute("aria-label", getTranslation(name));
        return scrolled;
    }

    private String source(ScoreVersion version) {
        var source = getTranslation("scoring.source." + version.source());
        return switch (version.source()) {
            case SELF, VERIFIED -> source;
            default -> version.scorer().isEmpty() ? source : source + " (" + version.scorer() + ")";
        };
    }
}
