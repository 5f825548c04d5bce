package vn.codau.documents.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.codau.platform.time.Vietnam;
import vn.codau.uikit.Numerals;

/** How numbers, days and names are written in papers, which are Vietnamese whatever language the portal is shown in. */
public final class PaperText {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** What is left for a pen. */
    public static final String BLANK = "………………";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final int TEN = 10;

    private PaperText() {}

    /** With a decimal comma. */
    public static String number(Object number) {
        return Numerals.shown(number, VIETNAMESE);
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Vietnam.ZONE));
    }

    /** "ngày 05 tháng 02 năm 2024": a zero before days below 10 and before January and February (Decree 30/2020). */
    public static String day(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày " + twoDigits(day.getDayOfMonth()) + " tháng " + (month < 3 ? twoDigits(month) : month) + " năm "
                + day.getYear();
    }

    public static String day(Optional<LocalDate> day) {
        return day.map(PaperText::day).orElse("ngày      tháng      năm           ");
    }

    /** "08 giờ 30 phút, ngày 05 tháng 02 năm 2024". */
    public static String hour(LocalDateTime time) {
        return twoDigits(time.getHour()) + " giờ " + twoDigits(time.getMinute()) + " phút, " + day(time.toLocalDate());
    }

    /** Two digits for a count below ten, as papers have them: 03 đơn vị. */
    public static String count(int count) {
        return twoDigits(count);
    }

    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    private static String twoDigits(int number) {
        return number < TEN ? "0" + number : Integer.toString(number);
    }
}
