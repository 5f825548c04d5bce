package vn.codau.shared;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Says in the user's terms what the database refuses because somebody else was faster: of two who change one record from
 * one version, or take one key, it takes one. To be put around whatever flushes an aggregate.
 */
public final class WriteConflicts {

    /** The database's number for a second record with one unique key. */
    private static final int DUPLICATE = 1062;

    private WriteConflicts() {}

    /** Both a key that is taken and a version that was overtaken mean that what was seen is out of date. */
    public static void asStale(Runnable save) {
        asTaken(save, Stale::new);
    }

    /**
     * A version that was overtaken means that what was seen is out of date.
     *
     * @param taken what a key that is taken means here
     */
    public static void asTaken(Runnable save, Supplier<? extends DomainProblem> taken) {
        try {
            save.run();
        } catch (DataIntegrityViolationException refused) {
            throw isDuplicate(refused) ? caused(taken.get(), refused) : refused;
        } catch (OptimisticLockingFailureException overtaken) {
            throw caused(new Stale(), overtaken);
        }
    }

    private static RuntimeException caused(DomainProblem problem, RuntimeException cause) {
        problem.initCause(cause);
        return problem;
    }

    private static boolean isDuplicate(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException said && said.getErrorCode() == DUPLICATE);
    }
}
