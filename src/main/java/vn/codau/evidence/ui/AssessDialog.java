package vn.codau.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceStatus;

/** Says what a verifier thinks of a file. */
final class AssessDialog extends EvidenceActionDialog {

    AssessDialog(EvidenceItem item, Acts acts) {
        this(item, acts, new RadioButtonGroup<>(), new TextArea());
    }

    private AssessDialog(EvidenceItem item, Acts acts, RadioButtonGroup<EvidenceStatus> status, TextArea note) {
        super(
                item.name(),
                UI.getCurrentOrThrow().getTranslation("evidence.form.save"),
                () -> acts.done(
                        () -> acts.files().assess(item.id(), item.revision(), status.getValue(), note.getValue()),
                        "evidence.done.assessed"));
        status.setLabel(getTranslation("evidence.assess.status"));
        status.setItems(EvidenceStatus.values());
        status.setItemLabelGenerator(value -> getTranslation("evidence.status." + value));
        status.setValue(item.status());
        note.setLabel(getTranslation("evidence.assess.note"));
        note.setHelperText(getTranslation("evidence.assess.help"));
        note.setMaxLength(EvidenceFiles.LONGEST_NOTE);
        note.setValue(item.note());
        add(status, note);
    }
}
