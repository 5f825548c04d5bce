package vn.codau.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the session, the account and the acting role are still in force. What is over becomes a
 * request of nobody; a switched role gets its own authority. A tab that only says it is still open keeps no session alive.
 */
public final class SessionGuard extends OncePerRequestFilter {

    private static final List<String> PUBLIC_FILES = List.of(
            "/styles/",
            "/fonts/",
            "/icons/",
            "/aura/",
            "/components/",
            "/webjars/",
            "/VAADIN/build/",
            "/VAADIN/static/");

    private final Sessions sessions;
    private final SecurityContextRepository contexts;

    public SessionGuard(Sessions sessions, SecurityContextRepository contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return PUBLIC_FILES.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(SessionActor::signedIn)
                .ifPresent(signedIn -> check(signedIn, request, response));
        chain.doFilter(request, response);
    }

    private void check(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var found = sessions.inForce(signedIn.session());
        if (found.isEmpty()) {
            end(request);
            return;
        }
        var inForce = found.get();
        if (!inForce.acting().equals(signedIn.acting())) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    signedIn.actingAs(inForce.acting()).with(inForce.actor().role()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
        if (!"heartbeat".equals(request.getParameter("v-r"))) {
            sessions.seen(signedIn.session(), inForce.lastSeen());
        }
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
