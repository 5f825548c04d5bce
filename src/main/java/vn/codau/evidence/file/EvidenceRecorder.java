package vn.codau.evidence.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
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
import vn.codau.evidence.store.KeptContents;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AccountId;
import vn.codau.shared.Command;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.record.CommandDone;

/**
 * Records what was taken in: the content is kept, then its rows and the command are committed together. No transaction is open
 * while the store is asked, which may be another machine.
 */
@Component
public class EvidenceRecorder {

    private final EvidenceStore store;
    private final EvidenceGate gate;
    private final SeasonQueries seasons;
    private final KeptContents contents;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public EvidenceRecorder(
            EvidenceStore store,
            EvidenceGate gate,
            SeasonQueries seasons,
            KeptContents contents,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.gate = gate;
        this.seasons = seasons;
        this.contents = contents;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    EvidenceId add(EvidenceOf of, String criterion, Taken taken, LocalDate effective) {
        return kept(taken, () -> {
            // Asked again: a deadline may have passed while the file came in.
            gate.require(EvidenceCommand.ADD_EVIDENCE, of);
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
        var shown = store.same(of, taken.content().sha256()).orElseThrow(Stale::new);
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
        kept(taken, () -> {
            var before = gate.find(id);
            gate.require(EvidenceCommand.REVISE_EVIDENCE, before.of());
            requireSeen(before, seen);
            var next = revision(before.of().season(), seen + 1, taken, effective);
            store.revise(id, next, account());
            store.use(before.of(), next.hash().equals(before.current().hash()) ? 0 : next.size(), 0);
            publishRevision(before, next);
            return id;
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

    /** Keeps the content before it is recorded; where it is not recorded after all, nobody may need it. */
    private EvidenceId kept(Taken taken, Supplier<EvidenceId> recording) {
        var promise = contents.keep(taken.content());
        try {
            return transactions.execute(status -> {
                contents.hold(promise);
                return recording.get();
            });
        } catch (RuntimeException | Error failed) {
            contents.giveUp(promise);
            throw failed;
        }
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
                taken.content().sha256());
    }

    private boolean isOutside(SeasonId season, LocalDate day) {
        var details = seasons.find(season).orElseThrow().details();
        return day.isBefore(details.from()) || day.isAfter(details.to());
    }

    private AccountId account() {
        return gate.actor().account();
    }
}
