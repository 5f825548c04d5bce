package vn.codau.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.uikit.Pickers;

/** Asks for a day: the last one of a unit, or the first one of a new member, who is then chosen as well. */
final class DayDialog extends FormDialog<DayForm> {

    private final ComboBox<UnitRow> unit = new ComboBox<>(getTranslation("organisation.member.unit"));

    private DayDialog(String title, String dayLabel, LocalDate proposed, Predicate<DayForm> save) {
        super(title, DayForm.class, save);
        var day = Pickers.day(dayLabel);
        unit.setItemLabelGenerator(one -> one.name() + " (" + one.code() + ")");
        binder().forField(day).asRequired(required()).bind("day");
        fields(unit, day);
        day.setValue(proposed);
    }

    /** Closes that unit. */
    static DayDialog closing(String title, String dayLabel, LocalDate proposed, Predicate<DayForm> save) {
        var dialog = new DayDialog(title, dayLabel, proposed, save);
        dialog.unit.setVisible(false);
        dialog.binder().forField(dialog.unit).bind("unit");
        return dialog;
    }

    /** Chooses from those units. */
    static DayDialog choosing(
            String title, String dayLabel, LocalDate proposed, List<UnitRow> units, Predicate<DayForm> save) {
        var dialog = new DayDialog(title, dayLabel, proposed, save);
        dialog.unit.setItems(units);
        dialog.binder().forField(dialog.unit).asRequired(dialog.required()).bind("unit");
        return dialog;
    }
}
