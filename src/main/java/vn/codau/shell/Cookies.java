package vn.codau.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser remembers of how somebody likes to read; nothing about the person. */
final class Cookies {

    private static final Duration KEPT = Duration.ofDays(365);

    private Cookies() {}

    static Optional<String> read(@Nullable VaadinRequest request, String name) {
        return Optional.ofNullable(request)
                .map(VaadinRequest::getCookies)
                .flatMap(cookies -> Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst());
    }

    /** Goes out with the answer to the request at hand. */
    static void write(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
