package vn.codau.shared;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Guards what takes its time or may hang: another program, another server. Whoever waits for one of those within a
 * transaction keeps a connection and its locks from everybody else for as long.
 */
public final class NotInTransaction {

    private NotInTransaction() {}

    /**
     * The first line of whatever waits for something outside of the portal.
     *
     * @throws IllegalStateException within a transaction
     */
    public static void require() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("waits for something outside of the portal within a transaction");
        }
    }
}
