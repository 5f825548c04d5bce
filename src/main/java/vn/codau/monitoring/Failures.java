package vn.codau.monitoring;

import java.lang.ref.WeakReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts into the log what nobody expected: once, however many places see it on its way out, and under the id that the person
 * who was in its way is shown.
 */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** What this thread has told last, by which the same is known when it arrives wrapped in something else. */
    private static final ThreadLocal<@Nullable WeakReference<Throwable>> TOLD = new ThreadLocal<>();

    private Failures() {}

    /** Logs it unless that was done already, and gives the id of the request. */
    public static String log(Throwable failure) {
        var id = RequestId.current().orElseGet(RequestId::made);
        if (!isTold(failure)) {
            TOLD.set(new WeakReference<>(failure));
            RequestId.under(id, () -> LOG.error("nobody expected this", failure));
        }
        return id;
    }

    private static boolean isTold(Throwable failure) {
        var told = TOLD.get();
        return told != null
                && told.get() != null
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> told.refersTo(cause));
    }

    /** The next request on this thread has failures of its own. */
    static void forget() {
        TOLD.remove();
    }
}
