package vn.codau.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import vn.codau.identity.account.TypedName;

/**
 * Why somebody is not signed in, as far as they are told.
 */
public final class SignInRefusal extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String query;

    private SignInRefusal(String query) {
        super(query);
        this.query = query;
    }

    /** The name, the password or the account: which of them is not said. */
    public static SignInRefusal wrong() {
        return new SignInRefusal("error");
    }

    public static SignInRefusal tooMany(Duration wait) {
        return new SignInRefusal("wait=" + (wait.toSeconds() + 1));
    }

    /** Only for somebody whose password is right. */
    static SignInRefusal noRole() {
        return new SignInRefusal("norole");
    }

    /** For a page that was open for too long, or in a tab beside the one where somebody has signed in. */
    static SignInRefusal stale() {
        return new SignInRefusal("stale");
    }

    /** For a try that came to no decision, because the database kept it waiting or could not be reached. */
    public static SignInRefusal busy() {
        return new SignInRefusal("busy");
    }

    /** Which refusal it is, without what it says of the moment. */
    public String kind() {
        return "identity.signIn." + query.replaceFirst("=.*", "");
    }

    /** Back to the page, which says why and still shows the name that was typed. */
    void answer(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = request.getParameter("username");
        request.getSession().setAttribute(TypedName.ATTRIBUTE, typed == null ? "" : typed);
        response.sendRedirect(request.getContextPath() + page + "?" + query);
    }
}
