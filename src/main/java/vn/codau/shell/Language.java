package vn.codau.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the portal; a browser remembers its own in a cookie. */
enum Language {
    VI(Locale.of("vi")),
    EN(Locale.ENGLISH);

    static final String COOKIE = "codau-lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** What the browser asks for: Vietnamese unless somebody chose otherwise. */
    static Language of(@Nullable VaadinRequest request) {
        return Cookies.read(request, COOKIE).filter(EN.code()::equals).isPresent() ? EN : VI;
    }

    Locale locale() {
        return locale;
    }

    /** The two letters that cookies and pages carry. */
    String code() {
        return locale.getLanguage();
    }
}
