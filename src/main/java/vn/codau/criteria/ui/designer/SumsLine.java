package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftRules;
import vn.codau.criteria.ui.part.Amounts;
import vn.codau.criteria.ui.part.Typed;
import vn.codau.uikit.StatusBadge;

/** What the sections come to, one by one and in all, against the scale. */
final class SumsLine extends Div {

    SumsLine() {
        addClassName("sums");
        getElement().setAttribute("role", "status");
    }

    void show(CriteriaDraft draft) {
        removeAll();
        var all = DraftRules.reach(draft);
        var scale = draft.fields().text("scale");
        var fits = scale.equals(all.base().toString());
        add(new StatusBadge(
                getTranslation("criteria.sums.base", Typed.shown(all.base().toString()), Typed.shown(scale)),
                fits ? StatusBadge.Tone.GOOD : StatusBadge.Tone.WARNING));
        draft.sections().forEach(section -> {
            var amount = Amounts.of(DraftRules.reach(section), section.isGroup());
            var part = new Span(section.code() + ": " + amount);
            part.setTitle(section.title());
            part.addClassName("sum");
            add(part);
        });
        add(
                new Span(getTranslation("criteria.sums.bonus", Amounts.told(all.bonus()))),
                new Span(getTranslation("criteria.sums.deduction", Amounts.told(all.deduction()))),
                new Span(getTranslation("criteria.sums.leaves", draft.leaves().count())));
    }
}
