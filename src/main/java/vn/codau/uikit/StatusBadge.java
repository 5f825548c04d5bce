package vn.codau.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one or two words, told by its text and not by its colour alone. */
public final class StatusBadge extends Span {

    /** How a state is coloured. Brand red is no tone: it never means an error. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        WARNING,
        BAD
    }

    /** A badge with that translated text. */
    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
