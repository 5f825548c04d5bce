package vn.codau.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotSignedIn;

/**
 * Writes every command into the chain, in the command's own transaction: what cannot be recorded does not happen. One
 * statement: the database's trigger gives the entry its number and its link, and keeps the chain's row locked until the
 * command is committed, so commands are committed in the order of their numbers.
 */
@Component
class AuditTrail {

    private static final String INSERT = "insert into audit_entry (" + EntryRow.COLUMNS + ") values (0, :at, :account,"
            + " :name, :role, :scope, :address, :command, :subject, :before, :after, :reason, '', :content)";

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
        insert(clock.instant().truncatedTo(ChronoUnit.MICROS), who(), AuditEntry.What.of(done));
    }

    private AuditEntry.Who who() {
        try {
            return AuditEntry.Who.of(actor.get(), ClientAddress.current());
        } catch (NotSignedIn nobody) {
            // A refused sign-in, a one-time link: the service has let it through, and it must be on record.
            return AuditEntry.Who.nobody(ClientAddress.current());
        }
    }

    private void insert(Instant at, AuditEntry.Who who, AuditEntry.What what) {
        database.sql(INSERT)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
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
                .param("content", EntryDigest.content(at, who, what))
                .update();
    }
}
