package vn.codau.identity.signin.password;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one must wait after failures in a row: not at all for the first few, then twice as long after each, up to a limit
 * that is never a lock-out. All is forgotten when nothing failed for a while.
 *
 * @param free failures without a delay
 * @param first the first delay
 * @param longest the longest delay
 */
record Delay(int free, Duration first, Duration longest) {

    /** For one name from one address: somebody who guesses at a person's password. */
    static final Delay OF_NAME_AND_ADDRESS = new Delay(5, Duration.ofSeconds(5), Duration.ofMinutes(15));

    /** For one address and any names: a whole office may share it. */
    static final Delay OF_ADDRESS = new Delay(50, Duration.ofSeconds(1), Duration.ofMinutes(5));

    /** After this time without a failure the count begins anew. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int LARGEST_SHIFT = 20;

    /** How long to wait from now on; zero if the next try is let through. Never longer than the delay, though the clock jump. */
    Duration remaining(Failures failures, Instant now) {
        if (failures.count() < free || failures.isForgotten(now)) {
            return Duration.ZERO;
        }
        var delay = after(failures.count());
        var wait = Duration.between(now, failures.last().plus(delay));
        return wait.isNegative() ? Duration.ZERO : shorter(wait, delay);
    }

    private Duration after(int failures) {
        return shorter(first.multipliedBy(1L << Math.min(failures - free, LARGEST_SHIFT)), longest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Failures in a row. */
    record Failures(int count, Instant last) {

        /** Also where the last failure lies as far ahead, because the clock was set back: nobody waits for that day to come. */
        boolean isForgotten(Instant now) {
            return Duration.between(last, now).abs().compareTo(FORGOTTEN_AFTER) >= 0;
        }

        Failures andOneMore(Instant now) {
            return new Failures(isForgotten(now) ? 1 : count + 1, now);
        }
    }
}
