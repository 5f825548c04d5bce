package vn.codau.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where the present request comes: the other end of the connection. A header that anybody can send is believed only
 * where the server itself is set up to trust its proxy ({@code server.forward-headers-strategy}).
 */
final class ClientAddress {

    /** What the server does by itself comes from nowhere. */
    static final String NONE = "-";

    private ClientAddress() {}

    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : NONE;
    }
}
