package vn.codau.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Answers a sign-in that carries no valid token. Nobody is signed in by it; but mostly the page was only open for longer than
 * its session, or beside another tab, and then the person needs the page once more rather than a refusal.
 */
final class StaleSignIn implements AccessDeniedHandler {

    private final String page;
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    private StaleSignIn(String page) {
        this.page = page;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (request.getServletPath().equals(page)) {
            SignInRefusal.stale().answer(page, request, response);
        } else {
            otherwise.handle(request, response, denied);
        }
    }

    /** Sets it where tokens are checked, which no setting of Spring Security reaches once Vaadin has set its own. */
    record Answered(String page) implements ObjectPostProcessor<CsrfFilter> {

        @Override
        public <F extends CsrfFilter> F postProcess(F filter) {
            filter.setAccessDeniedHandler(new StaleSignIn(page));
            return filter;
        }
    }
}
