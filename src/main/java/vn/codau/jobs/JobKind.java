package vn.codau.jobs;

import java.io.IOException;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.Actor;

/**
 * A kind of job, which a module brings as a bean. It may run twice, where a node died before its end was recorded: what it
 * changes belongs into {@link JobEnd.Committing}.
 *
 * @param <P> what is to be done; a record that Jackson writes and reads
 */
public interface JobKind<P> {

    /** Stands in the rows for ever, such as {@code documents.pdf}. */
    String code();

    Class<P> payload();

    default Lane lane() {
        return Lane.LONG;
    }

    /** How often it is begun at most, counting the times that a node died over it. */
    default int attempts() {
        return 5;
    }

    /**
     * Does it, outside of every transaction and as whoever asked for it.
     *
     * @throws vn.codau.shared.DomainProblem where trying again would not help; whoever asked is told
     * @throws IOException or anything else: it is tried again
     */
    JobEnd run(P payload, JobContext context) throws IOException;

    /** Whether somebody else than who asked may see this job, call it off and fetch what came of it. */
    default boolean isSharedWith(P payload, Actor actor) {
        return false;
    }

    /**
     * Somebody fetches the file: asks once more whether they may have it, and records that they do, in the present
     * transaction.
     *
     * @throws vn.codau.shared.DomainProblem if they may not
     */
    default void handOut(P payload, ResultFile file) {
        // Whoever asked may have it.
    }

    /** It has ended for good, however that was: what was kept for it alone can go. Outside of every transaction. */
    default void forget(P payload) {
        // Nothing was kept.
    }
}
