package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.evidence.item.EvidenceItem;

/** Puts a new file in the place of one. */
final class ReviseDialog extends Dialog {

    ReviseDialog(EvidenceItem item, Acts acts) {
        setHeaderTitle(getTranslation("evidence.act.revise"));
        setWidth("32rem");
        addClassName("evidence-dialog");
        var area = new UploadArea(acts, file -> acts.files().revise(item.id(), item.revision(), file));
        area.single();
        area.onTaken(this::close);
        add(new Paragraph(getTranslation("evidence.revise.text", item.name())), area);
        getFooter().add(new Button(getTranslation("evidence.form.cancel"), click -> close()));
    }
}
