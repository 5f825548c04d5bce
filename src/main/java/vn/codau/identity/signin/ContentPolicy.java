package vn.codau.identity.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run. Scripts come from the portal only; the few that stand in the page itself carry a number
 * that is new each time. Vaadin's client evaluates code that its server sends, and its components style themselves inline.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContentPolicy implements VaadinServiceInitListener {

    static final String WITHOUT_INLINE_SCRIPTS = policy("");

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "Content-Security-Policy";
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    private static String policy(String scripts) {
        return "default-src 'none'; script-src 'self' 'unsafe-eval'" + scripts + "; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self';"
                + " worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'none'";
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::numberScripts);
    }

    private void numberScripts(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, policy(" 'nonce-" + nonce + "'"));
    }
}
