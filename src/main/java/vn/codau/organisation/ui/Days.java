package vn.codau.organisation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
}
