package vn.codau.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark or as the desk is set. The page carries it from its first byte, so nothing flashes. */
enum Scheme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "codau-scheme";
    static final String ATTRIBUTE = "data-scheme";

    static Scheme of(@Nullable VaadinRequest request) {
        var chosen = Cookies.read(request, COOKIE).orElse("");
        return Arrays.stream(values())
                .filter(scheme -> scheme.code().equals(chosen))
                .findFirst()
                .orElse(AUTO);
    }

    /** The one that a click leads to. */
    Scheme next() {
        return switch (this) {
            case AUTO -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> AUTO;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
