package vn.codau.season.plan;

import java.time.Instant;
import vn.codau.shared.Phase;

/** What moved a season by hand. */
public sealed interface Transition {

    /** The phase that was closed or reopened. */
    Phase phase();

    /** When. */
    Instant at();

    /** Why. */
    String reason();

    /** A phase ended before its hard deadline and the next one opened at once. */
    record ClosedEarly(Phase phase, Instant at, String reason) implements Transition {}

    /**
     * A phase that was over was opened again; afterwards the plan goes on as it stands.
     *
     * @param until the first instant at which it is over again
     */
    record Reopened(Phase phase, Instant at, Instant until, String reason) implements Transition {}
}
