package vn.codau.evidence.store;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.monitoring.CleanChecks;
import vn.codau.monitoring.CleanChecks.Check;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.record.AuditSubject;
import vn.codau.shared.record.CommandDone;

/** Checks the store: every row has its file, every file has its row. */
@Service
public class EvidenceCheck {

    private final StoreAudit stock;
    private final CurrentActor actor;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final CleanChecks checks;
    private final Clock clock;

    public EvidenceCheck(
            StoreAudit stock,
            CurrentActor actor,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            CleanChecks checks,
            Clock clock) {
        this.checks = checks;
        this.clock = clock;
        this.stock = stock;
        this.actor = actor;
        this.transactions = transactions;
        this.events = events;
    }

    /** Reads every content and tells what does not agree. */
    public StoreReport check() {
        actor.get().require(EvidenceCommand.CHECK_EVIDENCE);
        var report = stock.check();
        if (report.isSound()) {
            checks.ended(Check.EVIDENCE, clock.instant());
        }
        return report;
    }

    /** Deletes what was left behind when something failed, and nothing that is recorded; how many files. */
    public int tidy() {
        actor.get().require(EvidenceCommand.TIDY_EVIDENCE);
        var removed = stock.tidy();
        transactions.executeWithoutResult(status -> events.publishEvent(CommandDone.of(
                EvidenceCommand.TIDY_EVIDENCE,
                AuditSubject.stored("evidence"),
                Optional.empty(),
                Optional.of(Integer.toString(removed)))));
        return removed;
    }
}
