package vn.codau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.time.Instant;

/**
 * The time left until a deadline. The browser counts it down from the server's time, so that a wrong clock on a desk does
 * not change what is read; amber on the last day, red in the last hour. What counts is the server's clock alone.
 */
@Tag("codau-countdown")
public final class Countdown extends Component {

    /** Counts down to a deadline; {@code now} is the server's time. */
    public Countdown(Instant until, Instant now) {
        this(until, now, UI.getCurrentOrThrow().getTranslation("uikit.countdown.deadline", Moments.shown(until)));
    }

    /** Counts down to what that text, translated already, says of the instant. */
    public Countdown(Instant until, Instant now, String what) {
        var words = UI.getCurrentOrThrow();
        getElement()
                .setAttribute("left", Long.toString(until.toEpochMilli() - now.toEpochMilli()))
                .setAttribute("days", words.getTranslation("uikit.countdown.days"))
                .setAttribute("hours", words.getTranslation("uikit.countdown.hours"))
                .setAttribute("minutes", words.getTranslation("uikit.countdown.minutes"))
                .setAttribute("over", words.getTranslation("uikit.countdown.over"))
                .setAttribute("deadline", what)
                .setAttribute("role", "timer");
    }
}
