package vn.codau.scoring.upkeep;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Score;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.store.Reviews;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.SeasonCommand;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;

/**
 * The door by which the scores of a whole season come in: every record as it was given, sheets and reviews as handed in; in
 * batches, in the transaction of whoever takes the season over. The audit log gets one entry a sheet, with a line for each
 * record, so that {@code invariant-check} finds imported scores as accounted for as typed ones.
 */
@Component
public class ScoringIntake {

    private final CurrentActor actor;
    private final SheetReader reader;
    private final SheetStore store;
    private final ScoreWriter recording;
    private final IntakeStore handedIn;
    private final ScoringTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoringIntake(
            CurrentActor actor,
            SheetReader reader,
            SheetStore store,
            ScoreWriter recording,
            IntakeStore handedIn,
            ScoringTables tables,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.reader = reader;
        this.store = store;
        this.recording = recording;
        this.handedIn = handedIn;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses a record that is too long to be kept.
     *
     * @throws ScoringProblem if it is
     */
    public static void requireKept(Score score) {
        TextLimits.requireNote(note(score));
        TextLimits.requireValue(entered(score));
    }

    /**
     * Enters the scores of a cluster whose criteria are published and whose sheets are untouched.
     *
     * @param units by code; of specialist bodies too
     * @param origin where the scores come from, shown as who handed them in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(ClusterId id, Cluster cluster, Map<String, UnitId> units, String origin) {
        var who = actor.get();
        who.require(SeasonCommand.IMPORT_SEASON);
        store.lock(id);
        var read = reader.whole(id);
        var table = tables.published(id, cluster.criteria().version());
        var sheets = read.sheets().stream()
                .collect(Collectors.toMap(sheet -> sheet.head().code(), sheet -> sheet));
        var by = ScoreEntry.By.of(who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var changes = new ArrayList<ScoreEntryStore.Change>();
        for (var score : cluster.scores()) {
            var sheet = Objects.requireNonNull(sheets.get(score.unit()), score.unit());
            changes.add(new ScoreEntryStore.Change(sheet, Optional.empty(), mark(score, units, table, by)));
        }
        recording.write(read, changes);
        var entered = changes.stream()
                .collect(Collectors.groupingBy(
                        ScoreEntryStore.Change::sheet,
                        LinkedHashMap::new,
                        Collectors.mapping(ScoreEntryStore.Change::after, Collectors.toList())));
        handedIn.add(id, reviews(entered), new Reviews.Done("", by.at(), origin));
        entered.forEach((sheet, given) -> tell(read.cluster(), sheet.head(), given, origin));
    }

    private static ScoreEntry mark(Score score, Map<String, UnitId> units, ScoringTable table, ScoreEntry.By by) {
        var scorer = score.source() == Source.VERIFIED
                ? ScoreEntry.Key.STANDING_BODY
                : Objects.requireNonNull(units.get(score.by()), score.by()).value();
        return ScoreEntry.entered(
                new ScoreEntry.Key(score.criterion(), score.source(), scorer),
                score.by(),
                table,
                entered(score),
                note(score),
                1,
                by);
    }

    private static CellValue entered(Score score) {
        return score.entered().<CellValue>map(CellValue.Value::new).orElseGet(CellValue::notApplicable);
    }

    private static String note(Score score) {
        return Optional.ofNullable(score.reason()).orElse("");
    }

    /** Whoever gave a score has handed its review in; a specialist body does so for each criterion. */
    private static Map<SheetId, List<Review>> reviews(Map<Sheet, List<ScoreEntry>> entered) {
        var all = new HashMap<SheetId, List<Review>>();
        entered.forEach((sheet, given) -> {
            var reviews = new LinkedHashSet<Review>();
            for (var mark : given) {
                var key = mark.key();
                switch (key.source()) {
                    case HEAD, PEER -> reviews.add(review(key.source(), key.scorer(), ""));
                    case SPECIALIST -> reviews.add(review(key.source(), key.scorer(), key.criterion()));
                    case SELF, VERIFIED -> {
                        // The unit hands in its sheet; the standing body confirms, which is no review.
                    }
                }
            }
            all.put(sheet.head().id(), List.copyOf(reviews));
        });
        return all;
    }

    private static Review review(Source source, UUID scorer, String criterion) {
        return new Review(source, scorer, criterion, Review.State.SUBMITTED);
    }

    private void tell(ClusterSheets.Named cluster, Sheet.Head sheet, List<ScoreEntry> given, String origin) {
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var mark : given) {
            var isVerified = mark.key().source() == Source.VERIFIED;
            var subject = isVerified
                    ? ScoreSubjects.of(cluster, sheet, mark.key().criterion())
                    : ScoreSubjects.of(cluster, sheet, mark);
            before.add(ScoreSubjects.line(subject.text(), "-"));
            after.add(ScoreSubjects.line(subject.text(), ScoreSubjects.text(mark)));
        }
        events.publishEvent(new CommandDone(
                SeasonCommand.IMPORT_SEASON,
                ScoreSubjects.ofScores(cluster, sheet),
                Optional.of(String.join("\n", before)),
                Optional.of(String.join("\n", after)),
                Optional.of(origin)));
    }
}
