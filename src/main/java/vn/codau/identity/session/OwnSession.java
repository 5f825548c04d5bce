package vn.codau.identity.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the sessions in which a person is signed in.
 *
 * @param browser as the browser calls itself
 * @param current whether it is the session that asks
 */
public record OwnSession(
        UUID id, Instant startedAt, Instant lastSeenAt, String address, String browser, boolean current) {

    /** The browser as people know it, such as "Chrome · Windows". */
    public String browserName() {
        return BrowserName.of(browser);
    }
}
