package vn.codau.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.monitoring.RequestId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotSignedIn;
import vn.codau.shared.record.CommandDone;

/**
 * Writes every command into the chain, in the command's own transaction: what cannot be recorded does not happen. It is put
 * down when it is told, with who acts then, and written as the transaction's last statement: the chain's row stays locked from
 * the first entry on until the command is committed, and nobody else's command shall wait for what a long one does before.
 */
@Component
class AuditTrail {

    private final EntryWriter writer;
    private final CurrentActor actor;
    private final Clock clock;

    AuditTrail(EntryWriter writer, CurrentActor actor, Clock clock) {
        this.writer = writer;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(CommandDone done) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ofThisTransaction().add(new NewEntry(at, who(), AuditEntry.What.of(done), RequestId.current()));
    }

    private AuditEntry.Who who() {
        try {
            return AuditEntry.Who.of(actor.get(), ClientAddress.current());
        } catch (NotSignedIn nobody) {
            // A refused sign-in, a one-time link: the service has let it through, and it must be on record.
            return AuditEntry.Who.nobody(ClientAddress.current());
        }
    }

    /** One within another has entries of its own: the other's are set aside until it goes on. */
    private LastEntries ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(LastEntries.class::isInstance)
                .map(LastEntries.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var begun = new LastEntries(writer);
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }
}
