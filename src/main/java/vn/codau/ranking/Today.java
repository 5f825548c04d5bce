package vn.codau.ranking;

import java.time.Clock;
import java.time.LocalDate;
import vn.codau.uikit.Countdown;

/** The day in Vietnam, whatever the machine's time zone. */
final class Today {

    private Today() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Countdown.VIETNAM);
    }
}
