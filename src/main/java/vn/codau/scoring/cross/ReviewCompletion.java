package vn.codau.scoring.cross;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.store.ProcessedRequests;
import vn.codau.scoring.store.Reviews;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;

/** Ends a scorer's work on units: handed in, or given up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewCompletion {

    private final PhaseGate gate;
    private final Sheets sheets;
    private final SheetStore store;
    private final ScoreWriter recording;
    private final Reviews reviews;
    private final ScoringTables tables;
    private final ProcessedRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewCompletion(
            PhaseGate gate,
            Sheets sheets,
            SheetStore store,
            ScoreWriter recording,
            Reviews reviews,
            ScoringTables tables,
            ProcessedRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.recording = recording;
        this.reviews = reviews;
        this.tables = tables;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    void submit(Actor who, SubmitReviews submit) {
        TextLimits.requireReason(submit.explanation());
        if (!requests.isFirst(who, submit.request())) {
            return; // Done already.
        }
        store.lock(submit.cluster());
        var read = sheets.whole(submit.cluster());
        var reviewer = Reviewer.require(who, read, ScoreCommand.SUBMIT_REVIEW);
        gate.require(
                read.cluster().season(),
                ScoreCommand.SUBMIT_REVIEW,
                reviewer.seat().unit());
        for (var unit : submit.units()) {
            var sheet = read.sheet(unit);
            var table = tables.of(sheet.head());
            reviewer.requireOpen(sheet, read, table);
            var gaps = gaps(sheet, reviewer, table);
            if (!gaps.isEmpty() && submit.explanation().isEmpty()) {
                throw new Incomplete(gaps);
            }
            end(who, sheet, reviewer, Review.State.SUBMITTED, submit.explanation());
            tell(ScoreCommand.SUBMIT_REVIEW, new Ended(read, sheet, reviewer), Optional.empty(), submit.explanation());
        }
    }

    void recuse(Actor who, Recuse recuse) {
        TextLimits.requireGiven(recuse.reason());
        store.lock(recuse.cluster());
        var read = sheets.whole(recuse.cluster());
        var reviewer = Reviewer.require(who, read, ScoreCommand.RECUSE);
        gate.require(
                read.cluster().season(), ScoreCommand.RECUSE, reviewer.seat().unit());
        var sheet = read.sheet(recuse.unit());
        reviewer.requireOpen(sheet, read, tables.of(sheet.head()));
        end(who, sheet, reviewer, Review.State.RECUSED, recuse.reason());
        var cleared = cleared(who, sheet, reviewer);
        recording.write(read, cleared);
        tell(ScoreCommand.RECUSE, new Ended(read, sheet, reviewer), said(read, cleared), recuse.reason());
    }

    private static List<Gap> gaps(Sheet sheet, Reviewer reviewer, ScoringTable table) {
        return table.leaves().values().stream()
                .filter(leaf -> reviewer.isAsked(leaf, table))
                .map(Leaf::code)
                .filter(criterion -> !sheet.isOutside(criterion))
                .filter(criterion -> sheet.mark(reviewer.key(criterion))
                        .filter(ScoreEntry::counts)
                        .isEmpty())
                .map(criterion -> new Gap(Gap.Kind.BLANK, criterion))
                .toList();
    }

    private void end(Actor who, Sheet sheet, Reviewer reviewer, Review.State state, String reason) {
        var review = new Review(reviewer.source(), reviewer.seat().unit().value(), "", state);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        reviews.add(sheet.head().id(), review, new Reviews.Done(reason, at, who.name()));
    }

    /** What was entered counts no more, and stays in the history. */
    private List<ScoreEntryStore.Change> cleared(Actor who, Sheet sheet, Reviewer reviewer) {
        var by = ScoreEntry.By.of(who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return sheet.marks()
                .filter(mark -> mark.key().equals(reviewer.key(mark.key().criterion())))
                .filter(mark -> !mark.entered().isBlank())
                .map(mark -> new ScoreEntryStore.Change(sheet, Optional.of(mark), mark.cleared(by)))
                .toList();
    }

    /** What it was, one line a record. */
    private static Optional<String> said(ClusterSheets read, List<ScoreEntryStore.Change> cleared) {
        return cleared.stream()
                .map(change -> ScoreSubjects.line(
                        ScoreSubjects.of(
                                        read.cluster(),
                                        change.sheet().head(),
                                        change.before().orElseThrow())
                                .text(),
                        ScoreSubjects.text(change.before().orElseThrow())))
                .reduce((one, other) -> one + "\n" + other);
    }

    /** A scorer's work on a unit that is over. */
    private record Ended(ClusterSheets read, Sheet sheet, Reviewer reviewer) {}

    private void tell(Command command, Ended work, Optional<String> before, String reason) {
        events.publishEvent(new CommandDone(
                command,
                ScoreSubjects.of(work.read().cluster(), work.sheet().head()),
                before,
                Optional.of(work.reviewer().source() + " " + work.reviewer().code(work.read())),
                Optional.of(reason).filter(text -> !text.isEmpty())));
    }
}
