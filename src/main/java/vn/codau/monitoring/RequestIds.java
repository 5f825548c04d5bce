package vn.codau.monitoring;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.MDC;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Gives every request its id, before anything else happens to it: the proxy's, where the server trusts the proxy and the id
 * is well-formed, or a new one. A request that is dispatched again, to a page of an error, keeps it.
 */
final class RequestIds implements Filter {

    private static final String GIVEN = RequestIds.class.getName();

    /** Set by the server where it has believed the other end what it says of itself (server.forward-headers-strategy). */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private final boolean trustsProxy;

    RequestIds(boolean trustsProxy) {
        this.trustsProxy = trustsProxy;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = MDC.get(RequestId.KEY);
        var id = id((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader(RequestId.HEADER, id);
        MDC.put(RequestId.KEY, id);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            if (!isOfTheVisitor(failure)) {
                Failures.log(failure);
            }
            throw failure;
        } finally {
            Failures.forget();
            RequestId.restore(before);
        }
    }

    /** Whoever asked has gone before the answer was there. */
    private static boolean isOfTheVisitor(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    private String id(HttpServletRequest request) {
        if (request.getAttribute(GIVEN) instanceof String given) {
            return given;
        }
        var said = request.getHeader(RequestId.HEADER);
        var isBelieved = trustsProxy
                && Boolean.TRUE.equals(request.getAttribute(FORWARDED))
                && said != null
                && RequestId.isWellFormed(said);
        var id = isBelieved ? said : RequestId.made();
        request.setAttribute(GIVEN, id);
        return id;
    }
}
