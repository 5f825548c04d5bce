package vn.codau.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where and with which browser somebody signs in. */
public final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final String browser;

    public SignInDetails(HttpServletRequest request) {
        super(request);
        browser = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    }

    String browser() {
        return browser;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignInDetails details && browser.equals(details.browser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), browser);
    }
}
