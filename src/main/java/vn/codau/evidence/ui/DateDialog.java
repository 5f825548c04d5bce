package vn.codau.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import vn.codau.evidence.item.EvidenceItem;

/** Says of which day the paper itself is. */
final class DateDialog extends EvidenceActionDialog {

    DateDialog(EvidenceItem item, Acts acts) {
        this(item, acts, DayField.labelled(UI.getCurrentOrThrow().getTranslation("evidence.upload.effective")));
    }

    private DateDialog(EvidenceItem item, Acts acts, DatePicker day) {
        super(item.name(), UI.getCurrentOrThrow().getTranslation("evidence.form.save"), () -> {
            if (day.getValue() == null) {
                day.setInvalid(true);
                return false;
            }
            return acts.done(
                    () -> acts.files().date(item.id(), item.revision(), day.getValue()), "evidence.done.dated");
        });
        day.setValue(item.effective());
        day.setHelperText(getTranslation("evidence.form.dayHelp"));
        day.setRequiredIndicatorVisible(true);
        add(day);
    }
}
