package vn.codau.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.upload.UploadI18N;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Fields for days, moments and files that speak the user's language and write days as Vietnamese offices do. */
public final class Pickers {

    /** As offices write a day, in both languages. */
    public static final String FORMAT = "dd/MM/yyyy";

    private static final Locale CLOCK = Locale.UK;

    private Pickers() {}

    /** A field for a day. */
    public static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(texts(picker.getLocale(), picker::getTranslation));
        return picker;
    }

    /** A field for a day and the time of that day, on 24 hours. */
    public static DateTimePicker moment(String label) {
        var picker = new DateTimePicker(label);
        picker.setDatePickerI18n(texts(picker.getLocale(), picker::getTranslation));
        // Decides how the time is written: 17:00 in both languages.
        picker.setLocale(CLOCK);
        return picker;
    }

    /** Marks a moment as needed, in words: assistive technology knows no group of fields that is required. */
    public static void require(DateTimePicker picker) {
        picker.setLabel(picker.getLabel() + " *");
    }

    /** The texts of a field for files. */
    public static UploadI18N files(UnaryOperator<String> texts) {
        var units = new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB"));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(texts.apply("uikit.upload.drop"))
                        .setMany(texts.apply("uikit.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.apply("uikit.upload.choose"))
                        .setMany(texts.apply("uikit.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.apply("uikit.upload.tooMany"))
                        .setFileIsTooBig(texts.apply("uikit.upload.tooBig"))
                        .setIncorrectFileType(texts.apply("uikit.upload.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.apply("uikit.upload.connecting"))
                                .setStalled(texts.apply("uikit.upload.stalled"))
                                .setProcessing(texts.apply("uikit.upload.processing"))
                                .setHeld(texts.apply("uikit.upload.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.apply("uikit.upload.failed"))
                                .setUnexpectedServerError(texts.apply("uikit.upload.failed"))
                                .setForbidden(texts.apply("uikit.upload.failed"))))
                .setUnits(units);
    }

    private static DatePickerI18n texts(Locale locale, UnaryOperator<String> texts) {
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setDateFormat(FORMAT)
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(weekdays(symbols.getWeekdays()))
                .setWeekdaysShort(weekdays(symbols.getShortWeekdays()))
                .setToday(texts.apply("uikit.day.today"))
                .setCancel(texts.apply("uikit.day.cancel"))
                .setBadInputErrorMessage(texts.apply("uikit.day.bad"))
                .setRequiredErrorMessage(texts.apply("uikit.day.required"));
    }

    private static List<String> weekdays(String... symbols) {
        return Arrays.asList(symbols).subList(1, 8);
    }
}
