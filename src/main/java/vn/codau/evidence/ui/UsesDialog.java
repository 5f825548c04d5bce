package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.codau.evidence.item.EvidenceUse;
import vn.codau.uikit.Moments;

/** Where else the same content is used; only verifiers get here. */
final class UsesDialog extends Dialog {

    UsesDialog(List<EvidenceUse> uses) {
        setHeaderTitle(getTranslation("evidence.uses.title"));
        setWidth("34rem");
        addClassName("evidence-dialog");
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        uses.forEach(use -> list.add(row(use)));
        add(new Paragraph(getTranslation("evidence.uses.text")), list);
        getFooter().add(new Button(getTranslation("evidence.form.close"), click -> close()));
    }

    private ListItem row(EvidenceUse use) {
        var facts = new Div(
                new Span(use.name()),
                new Span(getTranslation("evidence.card.uploaded", use.uploadedBy(), Moments.shown(use.uploaded()))));
        if (use.removed()) {
            facts.add(new Span(getTranslation("evidence.uses.removed")));
        }
        facts.addClassName("evidence-facts");
        var unit = new Span(use.unit());
        unit.addClassName("evidence-unit");
        return new ListItem(unit, facts);
    }
}
