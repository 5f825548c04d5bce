package vn.codau.scoring.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.codau.uikit.Countdown;

/** Writes instants in the time of Vietnam. */
final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    private Times() {}

    static String shown(Instant at) {
        return TIME.format(at.atZone(Countdown.VIETNAM));
    }
}
