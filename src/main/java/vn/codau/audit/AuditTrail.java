package vn.codau.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotSignedIn;

/**
 * Writes every command into the chain, in the command's own transaction: what cannot be recorded does not happen. The
 * chain's row stays locked until the command is committed, so commands are committed in the order of their numbers.
 */
@Component
class AuditTrail {

    private static final String INSERT = "insert into audit_entry (" + EntryRow.COLUMNS + ") values (:number, :at,"
            + " :account, :name, :role, :scope, :address, :command, :subject, :before, :after, :reason, :previous,"
            + " :hash)";

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    AuditTrail(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(CommandDone done) {
        var who = who();
        var last = database.sql("select last_number, last_hash from audit_chain where id = 1 for update")
                .query((row, index) -> Map.entry(row.getLong(1), row.getString(2)))
                .single();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = AuditEntry.following(last.getKey(), last.getValue(), at, who, AuditEntry.What.of(done));
        insert(entry);
        database.sql("update audit_chain set last_number = :number, last_hash = :hash where id = 1")
                .param("number", entry.number())
                .param("hash", entry.hash())
                .update();
    }

    private AuditEntry.Who who() {
        try {
            return AuditEntry.Who.of(actor.get(), ClientAddress.current());
        } catch (NotSignedIn nobody) {
            // A refused sign-in, a one-time link: the service has let it through, and it must be on record.
            return AuditEntry.Who.nobody(ClientAddress.current());
        }
    }

    private void insert(AuditEntry entry) {
        var who = entry.who();
        var what = entry.what();
        database.sql(INSERT)
                .param("number", entry.number())
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("account", who.account().toString())
                .param("name", who.name())
                .param("role", who.role())
                .param("scope", who.scope())
                .param("address", who.address())
                .param("command", what.command())
                .param("subject", what.subject())
                .param("before", what.before().orElse(null))
                .param("after", what.after().orElse(null))
                .param("reason", what.reason().orElse(null))
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }
}
