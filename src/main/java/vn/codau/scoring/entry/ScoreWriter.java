package vn.codau.scoring.entry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Comments;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Scorer;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.store.TextLimits;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Stale;
import vn.codau.shared.record.CommandDone;

/**
 * The one writer of scores: says what may stand in a cell, and stores records together with what the sheets now come to.
 * A single record is read without locks where the points of one sheet follow from it; storing names the version that was
 * read, so whoever was overtaken stores nothing, waits for the others and begins anew.
 */
@Component
public class ScoreWriter {

    private final Sheets sheets;
    private final SheetStore store;
    private final ScoreEntryStore marks;
    private final ScoringTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What is to be done, and for whom. */
    private record Task(Command command, Actor actor, SaveCell cell, Check check) {

        Wanted by(Giver giver) {
            return new Wanted(giver, cell.criterion(), cell.entered(), cell.note(), cell.seen());
        }
    }

    /** Looks at what was read and says whose record it is, or refuses. */
    public interface Check {
        Giver check(ClusterSheets sheets, Sheet sheet, ScoringTable table);
    }

    /** Whose record it is. */
    public record Giver(Source source, UUID scorer, String code) {

        /** The unit itself. */
        public static Giver of(Sheet.Head own) {
            return new Giver(Source.SELF, own.unit().value(), own.code());
        }

        /** Whoever scores others in that cluster. */
        public static Giver of(Scorer scorer, ClusterSheets cluster) {
            return new Giver(scorer.source(), scorer.unit().value(), scorer.code(cluster));
        }

        public ScoreEntry.Key key(String criterion) {
            return new ScoreEntry.Key(criterion, source, scorer);
        }
    }

    /**
     * What somebody wants to stand in a cell.
     *
     * @param seen the version of the record that it takes the place of; 0 where there is none
     */
    public record Wanted(Giver giver, String criterion, CellValue entered, String note, long seen) {

        public ScoreEntry.Key key() {
            return giver.key(criterion);
        }
    }

    ScoreWriter(
            Sheets sheets,
            SheetStore store,
            ScoreEntryStore marks,
            ScoringTables tables,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.store = store;
        this.marks = marks;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** Stores the record and tells the audit log. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Saved record(Command command, Actor actor, SaveCell cell, Check check) {
        return record(new Task(command, actor, cell, check));
    }

    private Saved record(Task task) {
        var cell = task.cell();
        if (tables.mayBeMeasured(cell.cluster(), cell.criterion())) {
            return locked(task);
        }
        var around = sheets.around(cell.cluster(), cell.unit());
        var sheet = around.sheet(cell.unit()).head();
        if (tables.of(sheet).isMeasured(cell.criterion())) {
            return locked(task);
        }
        return attempt(task, around)
                .or(() -> {
                    store.lock(sheet.id());
                    return attempt(task, sheets.around(cell.cluster(), cell.unit()));
                })
                .orElseThrow(Stale::new);
    }

    /**
     * Points measured against others change with any of them, so all sheets are read and stored. Whoever needs them all locks
     * them first: had one got hold of some and been overtaken on another, two of those would wait for each other.
     */
    private Saved locked(Task task) {
        var cell = task.cell();
        store.lock(cell.cluster());
        return attempt(task, sheets.whole(cell.cluster())).orElseThrow(Stale::new);
    }

    private Optional<Saved> attempt(Task task, ClusterSheets around) {
        var sheet = around.sheet(task.cell().unit());
        var table = tables.of(sheet.head());
        var criterion = task.cell().criterion();
        var wanted = task.by(task.check().check(around, sheet, table));
        var by = ScoreEntry.By.of(task.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var repeated = sheet.mark(wanted.key()).filter(stored -> isRepeated(stored, wanted, by));
        if (repeated.isPresent()) {
            return Optional.of(saved(repeated.get(), sheet, recount(around, sheet, table, criterion)));
        }
        var change = change(sheet, table, wanted, by);
        sheet.put(change.after());
        var results = recount(around, sheet, table, criterion);
        if (!store(List.of(change), results)) {
            return Optional.empty();
        }
        tell(task, around, change);
        return Optional.of(saved(change.after(), sheet, results));
    }

    /**
     * The rule of writing: what the cell's next record is.
     *
     * @throws DomainProblem if it was overtaken, does not concern the unit, is not taken by the criterion or lacks a comment
     */
    public static ScoreEntryStore.Change change(Sheet sheet, ScoringTable table, Wanted wanted, ScoreEntry.By by) {
        TextLimits.requireNote(wanted.note());
        TextLimits.requireValue(wanted.entered());
        var before = sheet.mark(wanted.key());
        requireSeen(before, wanted, sheet, table);
        sheet.requireConcerned(wanted.criterion());
        var after = ScoreEntry.entered(
                wanted.key(), wanted.giver().code(), table, wanted.entered(), wanted.note(), wanted.seen() + 1, by);
        EntryPoints.require(after, sheet, table);
        Comments.require(after, sheet, table);
        return new ScoreEntryStore.Change(sheet, before, after);
    }

    /** Stores many records of one cluster, whose sheets the caller has locked and read whole. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ClusterSheets read, Collection<ScoreEntryStore.Change> changes) {
        changes.forEach(change -> change.sheet().put(change.after()));
        var table = tables.of(read.sheets().iterator().next().head());
        if (!store(changes, new TotalsCalculator(read, table).ofAll())) {
            throw new Stale();
        }
    }

    private boolean store(Collection<ScoreEntryStore.Change> changes, Collection<TotalsCalculator.Result> results) {
        if (!store.saveTotals(results)) {
            return false;
        }
        marks.save(changes);
        return true;
    }

    private static List<TotalsCalculator.Result> recount(
            ClusterSheets around, Sheet sheet, ScoringTable table, String criterion) {
        var recount = new TotalsCalculator(around, table);
        return table.isMeasured(criterion) ? recount.ofAll() : recount.of(List.of(sheet));
    }

    /** The same command sent again, because its answer was lost on the way: it has taken effect already. */
    private static boolean isRepeated(ScoreEntry stored, Wanted wanted, ScoreEntry.By by) {
        return stored.version() == wanted.seen() + 1
                && stored.entered().equals(wanted.entered())
                && stored.note().equals(wanted.note())
                && stored.by().account().equals(by.account());
    }

    private static void requireSeen(Optional<ScoreEntry> before, Wanted wanted, Sheet sheet, ScoringTable table) {
        if (before.map(ScoreEntry::version).orElse(0L) != wanted.seen()) {
            throw new ScoreConflict(
                    wanted.entered(),
                    before.map(stored -> stored.cell(EntryPoints.of(stored, sheet, table)))
                            .orElse(ScoreCell.untouched(wanted.criterion())));
        }
    }

    private Saved saved(ScoreEntry mark, Sheet sheet, List<TotalsCalculator.Result> results) {
        var result = results.stream()
                .filter(of -> of.sheet().equals(sheet.head()))
                .findFirst()
                .orElseThrow();
        var table = tables.of(sheet.head());
        return new Saved(mark.cell(EntryPoints.of(mark, sheet, table)), result.claimed());
    }

    private void tell(Task task, ClusterSheets around, ScoreEntryStore.Change change) {
        events.publishEvent(CommandDone.of(
                task.command(),
                ScoreSubjects.of(around.cluster(), change.sheet().head(), change.after()),
                change.before().map(ScoreSubjects::text),
                Optional.of(ScoreSubjects.text(change.after()))));
    }
}
