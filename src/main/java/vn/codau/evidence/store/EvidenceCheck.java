package vn.codau.evidence.store;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;

/** Checks the store: every row has its file, every file has its row. */
@Service
public class EvidenceCheck {

    private final StoreAudit stock;
    private final CurrentActor actor;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    public EvidenceCheck(
            StoreAudit stock,
            CurrentActor actor,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.stock = stock;
        this.actor = actor;
        this.transactions = transactions;
        this.events = events;
    }

    /** Reads every content and tells what does not agree. */
    public StoreReport check() {
        actor.get().require(Command.CHECK_EVIDENCE);
        return stock.check();
    }

    /** Deletes what was left behind when something failed, and nothing that is recorded; how many files. */
    public int tidy() {
        actor.get().require(Command.TIDY_EVIDENCE);
        var removed = stock.tidy();
        transactions.executeWithoutResult(status -> events.publishEvent(CommandDone.of(
                Command.TIDY_EVIDENCE, "evidence", Optional.empty(), Optional.of(Integer.toString(removed)))));
        return removed;
    }
}
