package vn.codau.documents.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.codau.uikit.Countdown;

/** How a moment is shown, in the time of Vietnam. */
final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT).withZone(Countdown.VIETNAM);

    private Moments() {}

    static String shown(Instant moment) {
        return MOMENT.format(moment);
    }
}
