package vn.codau.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.evidence.item.EvidenceItem;

/** Asks before a file is taken back. */
final class RemoveEvidenceDialog extends EvidenceActionDialog {

    RemoveEvidenceDialog(EvidenceItem item, Acts acts) {
        super(
                item.name(),
                UI.getCurrentOrThrow().getTranslation("evidence.act.remove"),
                () -> acts.done(() -> acts.files().remove(item.id(), item.revision()), "evidence.done.removed"));
        add(new Paragraph(getTranslation("evidence.remove.text", item.criteria().size())));
    }
}
