package vn.codau.scoring;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Score;
import vn.codau.evidence.EvidenceId;
import vn.codau.evidence.EvidenceItem;
import vn.codau.evidence.EvidenceQueries;
import vn.codau.scoring.ScoringProblem.Reason;
import vn.codau.season.PhaseGate;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;

/** A verified score on its way: proposed by one person, decided by another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Verifying {

    /** The standing body is no unit. */
    static final UUID STANDING_BODY = new UUID(0, 0);

    private final PhaseGate gate;
    private final Sheets sheets;
    private final SheetStore sheetStore;
    private final MarkStore marks;
    private final VerificationStore store;
    private final EvidenceQueries evidence;
    private final Tables tables;
    private final ApplicationEventPublisher events;

    Verifying(
            PhaseGate gate,
            Sheets sheets,
            SheetStore sheetStore,
            MarkStore marks,
            VerificationStore store,
            EvidenceQueries evidence,
            Tables tables,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.sheets = sheets;
        this.sheetStore = sheetStore;
        this.marks = marks;
        this.store = store;
        this.evidence = evidence;
        this.tables = tables;
        this.events = events;
    }

    /** Names the cell of a criterion that takes a score. */
    VerificationStore.Key key(Sheet sheet, String criterion) {
        return new VerificationStore.Key(
                sheet.head().id(), tables.of(sheet.head()).leaf(criterion).code());
    }

    void propose(VerificationStore.Now now, Verified.Propose propose) {
        Limits.requireGiven(propose.reason());
        Limits.requireValue(propose.entered());
        var read = sheets.around(propose.place().cluster(), propose.place().unit());
        gate.require(read.cluster().season(), Command.PROPOSE_VERIFIED);
        var sheet = read.sheet(propose.place().unit());
        var criterion = propose.place().criterion();
        sheet.requireConcerned(criterion);
        if (propose.entered().isBlank()) {
            throw new ScoringProblem(Reason.TEXT_REQUIRED);
        }
        Worth.require(
                mark(sheet, criterion, propose.entered(), now).with(propose.reason()), sheet, tables.of(sheet.head()));
        requireCited(propose);
        if (!store.propose(key(sheet, criterion), now, propose)) {
            throw new ScoringProblem(Reason.NOT_CLAIMED);
        }
        var cited = propose.evidence().stream().map(EvidenceId::toString).collect(Collectors.joining(" "));
        tell(
                Command.PROPOSE_VERIFIED,
                new Found(read, sheet, criterion),
                propose.entered().text() + " | " + cited,
                propose.reason());
    }

    private void requireCited(Verified.Propose propose) {
        var shown = evidence.of(propose.place().cluster(), propose.place().unit());
        var known = shown.stream().map(EvidenceItem::id).toList();
        if (!known.containsAll(propose.evidence())) {
            throw new ScoringProblem(Reason.UNKNOWN_EVIDENCE);
        }
        var isShown = shown.stream()
                .anyMatch(item -> item.criteria().contains(propose.place().criterion()));
        if (isShown && propose.evidence().isEmpty()) {
            throw new ScoringProblem(Reason.TEXT_REQUIRED);
        }
    }

    void confirm(VerificationStore.Now now, Verified.Confirm confirm) {
        var place = confirm.place();
        sheetStore.lock(place.cluster());
        var read = sheets.whole(place.cluster());
        gate.require(read.cluster().season(), Command.CONFIRM_VERIFIED);
        var sheet = read.sheet(place.unit());
        sheet.requireConcerned(place.criterion());
        var key = key(sheet, place.criterion());
        var proposal = proposal(key, now);
        require(store.decide(
                key, now, new VerificationStore.Decision(confirm.version(), Verified.State.CONFIRMED, "")));
        var mark = mark(sheet, place.criterion(), proposal.entered(), now).with(proposal.reason());
        sheet.put(mark);
        marks.save(sheet.head().id(), mark);
        sheetStore.saveLocked(new Recount(read, tables.of(sheet.head())).ofAll());
        tell(
                Command.CONFIRM_VERIFIED,
                new Found(read, sheet, place.criterion()),
                Subjects.text(mark),
                proposal.reason());
    }

    void reject(VerificationStore.Now now, Verified.Reject reject) {
        Limits.requireGiven(reject.reason());
        var place = reject.place();
        var read = sheets.bare(place.cluster());
        gate.require(read.cluster().season(), Command.REJECT_VERIFIED);
        var sheet = read.sheet(place.unit());
        var key = key(sheet, place.criterion());
        var proposal = proposal(key, now);
        require(store.decide(
                key, now, new VerificationStore.Decision(reject.version(), Verified.State.REJECTED, reject.reason())));
        tell(
                Command.REJECT_VERIFIED,
                new Found(read, sheet, place.criterion()),
                proposal.entered().text(),
                reject.reason());
    }

    private Verified.Proposal proposal(VerificationStore.Key key, VerificationStore.Now now) {
        var proposal = store.locked(key, now)
                .filter(found -> found.state() == Verified.State.PROPOSED)
                .flatMap(Verified.Case::proposal)
                .orElseThrow(() -> new ScoringProblem(Reason.NOT_PROPOSED));
        if (proposal.mine()) {
            throw new ScoringProblem(Reason.SAME_PERSON);
        }
        return proposal;
    }

    private static void require(boolean decided) {
        if (!decided) {
            throw new ScoringProblem(Reason.NOT_PROPOSED);
        }
    }

    private Mark mark(Sheet sheet, String criterion, Entered entered, VerificationStore.Now now) {
        var key = new Mark.Key(criterion, Source.VERIFIED, STANDING_BODY);
        var version = sheet.mark(key).map(Mark::version).orElse(0L) + 1;
        var table = tables.of(sheet.head());
        return Mark.entered(key, Score.STANDING_BODY, table, entered, "", version, Mark.By.of(now.who(), now.at()));
    }

    /** A cell that was read. */
    private record Found(ClusterSheets read, Sheet sheet, String criterion) {}

    private void tell(Command command, Found cell, String after, String reason) {
        events.publishEvent(new CommandDone(
                command,
                Subjects.of(cell.read().cluster(), cell.sheet().head(), cell.criterion()),
                cell.sheet().claim(cell.criterion()).map(Subjects::text),
                Optional.of(after),
                Optional.of(reason)));
    }
}
