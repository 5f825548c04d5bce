package vn.codau.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;

/** A field for the day that a paper is of. */
final class DayField {

    private DayField() {}

    static DatePicker labelled(String label) {
        var field = new DatePicker(label);
        var symbols = DateFormatSymbols.getInstance(field.getLocale());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(symbols.getShortWeekdays()).subList(1, 8))
                .setToday(field.getTranslation("evidence.form.today"))
                .setCancel(field.getTranslation("evidence.form.cancel"))
                .setBadInputErrorMessage(field.getTranslation("evidence.form.badDay")));
        return field;
    }
}
