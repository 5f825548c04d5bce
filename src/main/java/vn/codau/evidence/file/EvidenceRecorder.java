package vn.codau.evidence.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.inspect.Intake.Taken;
import vn.codau.evidence.item.EvidenceGate;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.EvidenceRow;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.evidence.item.EvidenceStore;
import vn.codau.evidence.store.Orphans;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AccountId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Records what was taken in: the content is kept, then its rows and the command are committed together. */
@Component
public class EvidenceRecorder {

    private final EvidenceStore store;
    private final EvidenceGate gate;
    private final SeasonQueries seasons;
    private final Orphans orphans;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceRecorder(
            EvidenceStore store,
            EvidenceGate gate,
            SeasonQueries seasons,
            Orphans orphans,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.gate = gate;
        this.seasons = seasons;
        this.orphans = orphans;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    EvidenceId add(EvidenceOf of, String criterion, Taken taken, LocalDate effective) {
        return transactions.execute(status -> {
            // Asked again: a deadline may have passed while the file came in.
            gate.require(EvidenceCommand.ADD_EVIDENCE, of);
            keep(taken);
            var id = EvidenceId.next();
            var first = revision(of.season(), 1, taken, effective);
            if (!store.add(id, of, first, account())) {
                return linkInstead(of, criterion, taken);
            }
            store.link(id, criterion);
            store.use(of, first.size(), 1);
            var subject = new EvidenceRow(id, of, first, EvidenceStatus.PENDING, "", false, Set.of(criterion));
            publish(EvidenceCommand.ADD_EVIDENCE, subject, Optional.empty(), subject.described());
            return id;
        });
    }

    private EvidenceId linkInstead(EvidenceOf of, String criterion, Taken taken) {
        var shown = store.same(of, taken.content().hash()).orElseThrow(Stale::new);
        if (!store.link(shown.id(), criterion)) {
            throw new EvidenceProblem(Reason.DUPLICATE, shown.current().name());
        }
        linked(shown);
        return shown.id();
    }

    void linked(EvidenceRow before) {
        var after = store.find(before.id()).orElseThrow(Stale::new);
        publish(
                EvidenceCommand.LINK_EVIDENCE,
                before,
                Optional.of(before.criteria().toString()),
                after.criteria().toString());
    }

    void revise(EvidenceId id, int seen, Taken taken, LocalDate effective) {
        transactions.executeWithoutResult(status -> {
            var before = gate.find(id);
            gate.require(EvidenceCommand.REVISE_EVIDENCE, before.of());
            requireSeen(before, seen);
            keep(taken);
            var next = revision(before.of().season(), seen + 1, taken, effective);
            store.revise(id, next, account());
            store.use(before.of(), next.hash().equals(before.current().hash()) ? 0 : next.size(), 0);
            publishRevision(before, next);
        });
    }

    void date(EvidenceRow before, int seen, LocalDate effective) {
        requireSeen(before, seen);
        var now = before.current();
        var next = new EvidenceRevision(
                seen + 1,
                now.name(),
                now.type(),
                now.size(),
                effective,
                isOutside(before.of().season(), effective),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                gate.actor().name(),
                now.hash());
        store.revise(before.id(), next, account());
        publishRevision(before, next);
    }

    void remove(EvidenceRow evidence, int seen) {
        requireSeen(evidence, seen);
        store.remove(evidence, clock.instant());
        publish(EvidenceCommand.REMOVE_EVIDENCE, evidence, Optional.of(evidence.described()), "");
    }

    static void requireSeen(EvidenceRow evidence, int seen) {
        if (evidence.removed() || evidence.current().revision() != seen) {
            throw new Stale();
        }
    }

    void publish(Command command, EvidenceRow evidence, Optional<String> before, String after) {
        events.publishEvent(CommandDone.of(
                command, evidence.subject(), before, Optional.of(after).filter(text -> !text.isEmpty())));
    }

    private void publishRevision(EvidenceRow before, EvidenceRevision next) {
        publish(
                EvidenceCommand.REVISE_EVIDENCE,
                before,
                Optional.of(before.described()),
                EvidenceRow.described(next, before.criteria()));
    }

    /** The row is held before the file is moved: whoever deletes unneeded files waits, or has deleted it before. */
    private void keep(Taken taken) {
        store.content(taken.content().hash(), taken.content().size(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(
                new Undoing(orphans, taken.content().hash()));
        taken.content().keep();
    }

    private EvidenceRevision revision(SeasonId season, int number, Taken taken, LocalDate effective) {
        return new EvidenceRevision(
                number,
                taken.name(),
                taken.type().media(),
                taken.content().size(),
                effective,
                isOutside(season, effective),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                gate.actor().name(),
                taken.content().hash());
    }

    private boolean isOutside(SeasonId season, LocalDate day) {
        var details = seasons.find(season).orElseThrow().details();
        return day.isBefore(details.from()) || day.isAfter(details.to());
    }

    private AccountId account() {
        return gate.actor().account();
    }

    /** Deletes a content whose command was not committed after all. */
    private record Undoing(Orphans orphans, String hash) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                orphans.removeIfUnneeded(hash);
            }
        }
    }
}
