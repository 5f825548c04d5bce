package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.codau.engine.number.Points;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.shared.screen.Progress;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.ProgressLine;
import vn.codau.uikit.StatusBadge;

/** Above a sheet: where it stands, what it comes to, how far it is. */
final class SheetHeader extends Composite<Section> {

    SheetHeader() {
        getContent().addClassName("sheet-header");
        getContent().getElement().setAttribute("aria-label", getTranslation("scoring.sheet.summary"));
    }

    void show(SheetForm form, SheetTotals totals, Progress progress) {
        getContent().removeAll();
        getContent().add(total(form, totals), parts(totals), done(progress), state(form.state()));
    }

    private Div total(SheetForm form, SheetTotals totals) {
        var total = new Span(shown(totals.total()));
        total.addClassName("sheet-total");
        var scale = new Span(getTranslation(
                "scoring.sheet.ofScale", Numerals.shown(form.table().criteria().scale(), getLocale())));
        var block = block("scoring.sheet.total", total, scale);
        if (totals.provisional()) {
            block.add(new StatusBadge(getTranslation("scoring.sheet.provisional"), StatusBadge.Tone.WARNING));
        }
        return block;
    }

    private Div parts(SheetTotals totals) {
        return block(
                "scoring.sheet.parts",
                new Span(getTranslation(
                        "scoring.sheet.partsOf",
                        shown(totals.base()),
                        shown(totals.bonus()),
                        shown(totals.deduction()))));
    }

    private Div done(Progress progress) {
        return block(
                "scoring.sheet.done",
                new Span(getTranslation("scoring.sheet.doneOf", progress.done(), progress.total(), progress.percent())),
                new ProgressLine(progress));
    }

    private Div state(SheetForm.State state) {
        var tone = switch (state.state()) {
            case OPEN -> StatusBadge.Tone.NEUTRAL;
            case SUBMITTED -> StatusBadge.Tone.GOOD;
            case RETURNED -> StatusBadge.Tone.WARNING;
        };
        var block = block(
                "scoring.sheet.state", new StatusBadge(getTranslation("scoring.sheet.state." + state.state()), tone));
        if (state.isLate()) {
            block.add(new StatusBadge(getTranslation("scoring.sheet.late"), StatusBadge.Tone.WARNING));
        }
        if (state.state() == SheetState.SUBMITTED) {
            state.submittedAt()
                    .ifPresent(at -> block.add(new Span(
                            getTranslation("scoring.sheet.submittedBy", state.submittedBy(), Moments.shown(at)))));
        }
        return block;
    }

    private String shown(Points points) {
        return Numerals.shown(points, getLocale());
    }

    private Div block(String labelKey, Component... content) {
        var label = new Span(getTranslation(labelKey));
        label.addClassName("sheet-label");
        var block = new Div(label);
        block.add(content);
        return block;
    }
}
