package vn.codau.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as Vietnamese offices write them, in both languages. */
final class Days {

    private static final String FORMAT = "dd/MM/yyyy";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern(FORMAT, Locale.ROOT);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    static String shown(@Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    /** A field for a day, with the calendar in the user's language. */
    static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        var symbols = DateFormatSymbols.getInstance(picker.getLocale());
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat(FORMAT)
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(weekdays(symbols.getWeekdays()))
                .setWeekdaysShort(weekdays(symbols.getShortWeekdays()))
                .setToday(picker.getTranslation("organisation.form.today"))
                .setCancel(picker.getTranslation("organisation.form.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("organisation.form.badDay"))
                .setRequiredErrorMessage(picker.getTranslation("organisation.form.required")));
        return picker;
    }

    private static List<String> weekdays(String... symbols) {
        return Arrays.asList(symbols).subList(1, 8);
    }
}
