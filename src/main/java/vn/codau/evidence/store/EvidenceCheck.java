package vn.codau.evidence.store;

import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;

/** Checks the store: every row has its file, every file has its row. */
@Service
public class EvidenceCheck {

    private final StoreAudit stock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    EvidenceCheck(StoreAudit stock, CurrentActor actor, ApplicationEventPublisher events) {
        this.stock = stock;
        this.actor = actor;
        this.events = events;
    }

    /** Reads every content and tells what does not agree. */
    public StoreReport check() {
        actor.get().require(EvidenceCommand.CHECK_EVIDENCE);
        try {
            return stock.check();
        } catch (IOException unreadable) {
            throw new EvidenceProblem(Reason.LOST).causedBy(unreadable);
        }
    }

    /** Deletes what was left behind when something failed, and nothing that is recorded; how many files. */
    @Transactional
    public int tidy() {
        actor.get().require(EvidenceCommand.TIDY_EVIDENCE);
        try {
            var removed = stock.tidy();
            events.publishEvent(CommandDone.of(
                    EvidenceCommand.TIDY_EVIDENCE,
                    AuditSubject.stored("evidence"),
                    Optional.empty(),
                    Optional.of(Integer.toString(removed))));
            return removed;
        } catch (IOException unreadable) {
            throw new EvidenceProblem(Reason.LOST).causedBy(unreadable);
        }
    }
}
