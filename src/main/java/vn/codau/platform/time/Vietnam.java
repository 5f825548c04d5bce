package vn.codau.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days and hours as people there read them off calendar and clock, whatever the machine's own zone. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDateTime timeOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** The instant at which the clocks there show that. */
    public static Instant instantOf(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    /** The first instant of a day. */
    public static Instant beginningOf(LocalDate day) {
        return instantOf(day.atStartOfDay());
    }
}
