package vn.codau.audit;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.codau.shared.CurrentActor;

/** Checks the chain and signs how far it has come. */
@Service
public class AuditCheck {

    private final DataSource database;
    private final Checkpoints checkpoints;
    private final CurrentActor actor;
    private final Clock clock;

    AuditCheck(DataSource database, @Value("${codau.home}") Path home, CurrentActor actor, Clock clock) {
        this.database = database;
        this.checkpoints = new Checkpoints(home);
        this.actor = actor;
        this.clock = clock;
    }

    /** Reads the whole chain and tells where it was tampered with. */
    public AuditReport check() {
        actor.get().require(AuditLogCommand.CHECK_AUDIT);
        try {
            return new ChainReader(database, checkpoints).check();
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("check of the audit log", null, failed);
        }
    }

    /** Signs how far the chain has come, now. */
    public void signCheckpoint() {
        actor.get().require(AuditLogCommand.CHECK_AUDIT);
        sign();
    }

    /** Signs nothing but a chain whose own row and newest entry agree. */
    void sign() {
        var newest = JdbcClient.create(database)
                .sql("select c.last_number, c.last_hash from audit_chain c join audit_entry e"
                        + " on e.number = c.last_number and e.hash = c.last_hash where c.id = 1")
                .query((row, index) -> new Checkpoint(
                        row.getLong(1), row.getString(2), clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .optional();
        newest.ifPresent(checkpoints::append);
    }
}
