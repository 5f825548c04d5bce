package vn.codau;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.monitoring.Repetitions;
import vn.codau.shared.Contended;
import vn.codau.shared.Repeatable;

/**
 * Where the database ends a deadlock or a long wait by undoing one transaction, that transaction is done once more as a
 * whole, if its command can be given twice without having two effects; otherwise it is refused in words that say so.
 */
final class Repeating implements MethodInterceptor {

    /** After that many repetitions it is not two who are in each other's way. */
    private static final int MOST_REPETITIONS = 3;

    /**
     * The database's numbers for a record that has changed since it was read, a wait that took too long, and a deadlock. Asked
     * for by number: Spring knows some of them by the state that the driver gives and others not.
     */
    private static final Set<Integer> SETTLED = Set.of(1020, 1205, 1213);

    private final Supplier<Repetitions> told;

    Repeating(Supplier<Repetitions> told) {
        this.told = told;
    }

    /** Whoever is called within a transaction leaves this to the one that began it. */
    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? call.proceed()
                : settled((ProxyMethodInvocation) call);
    }

    private @Nullable Object settled(ProxyMethodInvocation call) throws Throwable {
        var left = Arrays.stream(call.getArguments()).anyMatch(Repeatable.class::isInstance) ? MOST_REPETITIONS : 0;
        while (true) {
            try {
                return call.invocableClone().proceed();
            } catch (DataAccessException | TransactionException failed) {
                var number = settledBy(failed);
                if (number.isEmpty()) {
                    throw failed;
                }
                told.get().undone(call.getMethod(), number.getAsInt(), left > 0);
                if (left == 0) {
                    throw new Contended(failed);
                }
                left--;
            }
        }
    }

    /** The database's number, if that is why the transaction was undone. */
    private static OptionalInt settledBy(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .mapToInt(cause -> ((SQLException) cause).getErrorCode())
                .filter(SETTLED::contains)
                .findFirst();
    }
}
