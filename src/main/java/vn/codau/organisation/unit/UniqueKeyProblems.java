package vn.codau.organisation.unit;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Stale;

/** Says in the user's terms what the database refuses: its unique keys decide when two people do the same at once. */
public final class UniqueKeyProblems {

    private UniqueKeyProblems() {}

    /**
     * Saves and flushes.
     *
     * @param taken what a broken unique key means here
     */
    public static void flushed(Runnable save, Supplier<DomainProblem> taken) {
        try {
            save.run();
        } catch (DataIntegrityViolationException broken) {
            var problem = taken.get();
            problem.initCause(broken);
            throw problem;
        } catch (ConcurrencyFailureException overtaken) {
            var stale = new Stale();
            stale.initCause(overtaken);
            throw stale;
        }
    }
}
