package vn.codau.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/**
 * Why somebody is not signed in, as far as they are told.
 *
 * @see PasswordSignIn
 */
final class SignInRefusal extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String query;

    private SignInRefusal(String query) {
        super(query);
        this.query = query;
    }

    /** The name, the password or the account: which of them is not said. */
    static SignInRefusal wrong() {
        return new SignInRefusal("error");
    }

    static SignInRefusal tooMany(Duration wait) {
        return new SignInRefusal("wait=" + (wait.toSeconds() + 1));
    }

    /** Only for somebody whose password is right. */
    static SignInRefusal noRole() {
        return new SignInRefusal("norole");
    }

    String query() {
        return query;
    }
}
