package vn.codau.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.codau.platform.time.Vietnam;

/** Writes instants and days as Vietnamese offices do, in the time of Vietnam and in both languages. */
public final class Moments {

    private static final DateTimeFormatter MOMENT = inVietnam("HH:mm, dd/MM/yyyy");
    private static final DateTimeFormatter SECOND = inVietnam("HH:mm:ss, dd/MM/yyyy");
    private static final DateTimeFormatter TIME = inVietnam("HH:mm");
    private static final DateTimeFormatter SECOND_OF_DAY = inVietnam("HH:mm:ss");
    private static final DateTimeFormatter DAY = inVietnam("dd/MM/yyyy");

    private Moments() {}

    private static DateTimeFormatter inVietnam(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(Vietnam.ZONE);
    }

    /** To the minute, with its day. */
    public static String shown(Instant moment) {
        return MOMENT.format(moment);
    }

    /** To the second, with its day. */
    public static String toTheSecond(Instant moment) {
        return SECOND.format(moment);
    }

    /** To the minute, of the day that everybody knows of. */
    public static String timeOfDay(Instant moment) {
        return TIME.format(moment);
    }

    /** To the second, likewise. */
    public static String secondOfDay(Instant moment) {
        return SECOND_OF_DAY.format(moment);
    }

    /** Nothing where there is no day. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
