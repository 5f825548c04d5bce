package vn.codau.monitoring;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.codau.shared.Contended;
import vn.codau.shared.DomainProblem;

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

    /**
     * A refusal can hide that a disk is full, a file is gone or the database is away: people are told what to do, and the log
     * why. Logs that once; what two people wrote at the same time is no failure, nor is a code that is taken.
     */
    public static void behind(Throwable thrown) {
        if (isRefusal(thrown) && causes(thrown).anyMatch(Failures::isOfTheMachine) && !isTold(thrown)) {
            TOLD.set(new WeakReference<>(thrown));
            LOG.warn("something stands behind a refusal", thrown);
        }
    }

    private static boolean isRefusal(Throwable thrown) {
        return causes(thrown).anyMatch(DomainProblem.class::isInstance)
                && causes(thrown).noneMatch(Contended.class::isInstance);
    }

    private static boolean isOfTheMachine(Throwable cause) {
        return switch (cause) {
            case IOException _ -> true;
            case DataIntegrityViolationException _ -> false;
            case ConcurrencyFailureException _ -> false;
            case DataAccessException _ -> true;
            default -> false;
        };
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isTold(Throwable failure) {
        var told = TOLD.get();
        return told != null && told.get() != null && causes(failure).anyMatch(told::refersTo);
    }

    /** The next request on this thread has failures of its own. */
    static void forget() {
        TOLD.remove();
    }
}
