package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import vn.codau.criteria.table.ConcernInWords;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.ui.rule.RuleInWords;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.store.ReturnedItem;
import vn.codau.uikit.Moments;

/** What a criterion asks: where it stands in the table, how it is understood, and how points follow from what is entered. */
public final class CriterionText extends Composite<Div> {

    public CriterionText() {
        getContent().addClassName("cell-asked");
    }

    /**
     * Shows a criterion.
     *
     * @param target the unit's target, where it has one
     * @param returned notes with which it came back, the latest first
     */
    public void show(CriteriaTable table, Leaf leaf, Optional<Decimal> target, List<ReturnedItem> returned) {
        var asked = getContent();
        asked.removeAll();
        var section = new Paragraph(section(table, leaf));
        section.addClassName("cell-section");
        asked.add(section, new H2(leaf.code() + ". " + leaf.title()));
        returned.forEach(item -> asked.add(returned(item)));
        var description = table.guidanceFor(leaf.code()).description();
        if (!description.isBlank()) {
            asked.add(new Paragraph(description));
        }
        var rule = new Paragraph(new RuleInWords().of(leaf.rule(), target));
        rule.addClassName("cell-rule");
        asked.add(rule);
        var words = new ConcernInWords(UI.getCurrentOrThrow()::getTranslation);
        table.concerned().over(leaf.code()).forEach((node, concern) -> asked.add(concerns(node, words.of(concern))));
    }

    private Paragraph concerns(String node, String words) {
        var concerns = new Paragraph(getTranslation("scoring.cell.concerns", node, words));
        concerns.addClassName("cell-concerns");
        return concerns;
    }

    /** Says above all why the criterion does not concern the unit, in place of whom it concerns. */
    public void keepOut(String reason) {
        getContent()
                .getChildren()
                .filter(shown -> shown.hasClassName("cell-concerns"))
                .toList()
                .forEach(getContent()::remove);
        var outside = new Div(reason);
        outside.addClassName("cell-outside");
        outside.getElement().setAttribute("role", "note");
        getContent().addComponentAtIndex(Math.min(2, getContent().getComponentCount()), outside);
    }

    private static String section(CriteriaTable table, Leaf leaf) {
        return Line.of(table.criteria().sections()).stream()
                .filter(line -> line.code().equals(leaf.code()))
                .map(Line::section)
                .findFirst()
                .orElse("");
    }

    private Div returned(ReturnedItem item) {
        var text = new Div(getTranslation(
                "scoring.cell.returned", item.round(), item.by(), Moments.shown(item.at()), item.note()));
        text.addClassName("cell-returned");
        text.setClassName("is-resolved", item.resolved());
        return text;
    }
}
