package vn.codau.evidence.store;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes contents that no row refers to, which a command leaves behind that failed after its file was kept. */
@Component
public class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private final FileStore files;
    private final JdbcClient database;
    private final TransactionTemplate apart;

    Orphans(FileStore files, JdbcClient database, PlatformTransactionManager transactions) {
        this.files = files;
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether no row refers to a content, nor is about to. */
    boolean isUnneeded(String hash) {
        return Boolean.TRUE.equals(apart.execute(status -> {
            status.setRollbackOnly();
            return isFree(hash);
        }));
    }

    /** Deletes a content unless it is needed; what fails is left to the next check. */
    public boolean removeIfUnneeded(String hash) {
        try {
            return Boolean.TRUE.equals(apart.execute(status -> {
                // Never committed: it holds the row against whoever is about to keep the same content.
                status.setRollbackOnly();
                return isFree(hash) && deleted(hash);
            }));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("Content {} may be unneeded; the next check will tell", hash, unreachable);
            return false;
        }
    }

    private boolean isFree(String hash) {
        try {
            database.sql("insert into evidence_content (hash, size, kept_at) values (:hash, 0, '1970-01-01')")
                    .param("hash", hash)
                    .update();
            return true;
        } catch (DuplicateKeyException needed) {
            return false;
        }
    }

    private boolean deleted(String hash) {
        try {
            var there = files.exists(hash);
            files.delete(hash);
            return there;
        } catch (IOException stays) {
            LOG.warn("Unneeded content {} could not be deleted; the next check will tell", hash, stays);
            return false;
        }
    }
}
