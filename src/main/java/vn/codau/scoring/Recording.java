package vn.codau.scoring;

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
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/**
 * The one writer of scores: says what may stand in a cell, and stores records together with what the sheets now come to.
 * A single record is read without locks where the points of one sheet follow from it; storing names the version that was
 * read, so whoever was overtaken stores nothing, waits for the others and begins anew.
 */
@Component
class Recording {

    private final Sheets sheets;
    private final SheetStore store;
    private final MarkStore marks;
    private final Tables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A record to be stored. */
    record Entry(
            Command command,
            Actor actor,
            ClusterId cluster,
            UnitId unit,
            String criterion,
            long seen,
            Entered entered,
            String note) {

        private Wanted by(Giver giver) {
            return new Wanted(giver, criterion, entered, note, seen);
        }
    }

    /** Looks at what was read and says whose record it is, or refuses. */
    interface Check {
        Giver check(ClusterSheets sheets, Sheet sheet, Table table);
    }

    /** Whose record it is. */
    record Giver(Source source, UUID scorer, String code) {

        /** The unit itself. */
        static Giver of(Sheet.Head own) {
            return new Giver(Source.SELF, own.unit().value(), own.code());
        }

        /** Whoever scores others in that cluster. */
        static Giver of(Scorer scorer, ClusterSheets cluster) {
            return new Giver(scorer.source(), scorer.unit().value(), scorer.code(cluster));
        }

        Mark.Key key(String criterion) {
            return new Mark.Key(criterion, source, scorer);
        }
    }

    /**
     * What somebody wants to stand in a cell.
     *
     * @param seen the version of the record that it takes the place of; 0 where there is none
     */
    record Wanted(Giver giver, String criterion, Entered entered, String note, long seen) {

        Mark.Key key() {
            return giver.key(criterion);
        }
    }

    /** A record of a sheet, before and after. */
    record Change(Sheet sheet, Optional<Mark> before, Mark after) {

        private MarkStore.Of stored() {
            return new MarkStore.Of(sheet.head().id(), after);
        }
    }

    Recording(
            Sheets sheets,
            SheetStore store,
            MarkStore marks,
            Tables tables,
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
    Saved record(Entry entry, Check check) {
        if (tables.mayBeMeasured(entry.cluster(), entry.criterion())) {
            return locked(entry, check);
        }
        var around = sheets.around(entry.cluster(), entry.unit());
        var sheet = around.sheet(entry.unit()).head();
        if (tables.of(sheet).isMeasured(entry.criterion())) {
            return locked(entry, check);
        }
        return attempt(entry, check, around)
                .or(() -> {
                    store.lock(sheet.id());
                    return attempt(entry, check, sheets.around(entry.cluster(), entry.unit()));
                })
                .orElseThrow(Stale::new);
    }

    /**
     * Points measured against others change with any of them, so all sheets are read and stored. Whoever needs them all locks
     * them first: had one got hold of some and been overtaken on another, two of those would wait for each other.
     */
    private Saved locked(Entry entry, Check check) {
        store.lock(entry.cluster());
        return attempt(entry, check, sheets.whole(entry.cluster())).orElseThrow(Stale::new);
    }

    private Optional<Saved> attempt(Entry entry, Check check, ClusterSheets around) {
        var sheet = around.sheet(entry.unit());
        var table = tables.of(sheet.head());
        var wanted = entry.by(check.check(around, sheet, table));
        var by = Mark.By.of(entry.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var repeated = sheet.mark(wanted.key()).filter(stored -> isRepeated(stored, wanted, by));
        if (repeated.isPresent()) {
            return Optional.of(saved(repeated.get(), sheet, recount(around, sheet, table, entry.criterion())));
        }
        var change = change(sheet, table, wanted, by);
        sheet.put(change.after());
        var results = recount(around, sheet, table, entry.criterion());
        if (!store(List.of(change), results)) {
            return Optional.empty();
        }
        tell(entry, around, change);
        return Optional.of(saved(change.after(), sheet, results));
    }

    /**
     * The rule of writing: what the cell's next record is.
     *
     * @throws DomainProblem if it was overtaken, does not concern the unit, is not taken by the criterion or lacks a comment
     */
    static Change change(Sheet sheet, Table table, Wanted wanted, Mark.By by) {
        Limits.requireNote(wanted.note());
        Limits.requireValue(wanted.entered());
        var before = sheet.mark(wanted.key());
        requireSeen(before, wanted, sheet, table);
        sheet.requireConcerned(wanted.criterion());
        var after = Mark.entered(
                wanted.key(), wanted.giver().code(), table, wanted.entered(), wanted.note(), wanted.seen() + 1, by);
        Worth.require(after, sheet, table);
        Comments.require(after, sheet, table);
        return new Change(sheet, before, after);
    }

    /** Stores many records of one cluster, whose sheets the caller has locked and read whole. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(ClusterSheets read, Collection<Change> changes) {
        changes.forEach(change -> change.sheet().put(change.after()));
        var table = tables.of(read.sheets().iterator().next().head());
        if (!store(changes, new Recount(read, table).ofAll())) {
            throw new Stale();
        }
    }

    private boolean store(Collection<Change> changes, Collection<Recount.Result> results) {
        if (!store.saveTotals(results)) {
            return false;
        }
        marks.save(changes.stream().map(Change::stored).toList());
        return true;
    }

    private static List<Recount.Result> recount(ClusterSheets around, Sheet sheet, Table table, String criterion) {
        var recount = new Recount(around, table);
        return table.isMeasured(criterion) ? recount.ofAll() : recount.of(List.of(sheet));
    }

    /** The same command sent again, because its answer was lost on the way: it has taken effect already. */
    private static boolean isRepeated(Mark stored, Wanted wanted, Mark.By by) {
        return stored.version() == wanted.seen() + 1
                && stored.entered().equals(wanted.entered())
                && stored.note().equals(wanted.note())
                && stored.by().account().equals(by.account());
    }

    private static void requireSeen(Optional<Mark> before, Wanted wanted, Sheet sheet, Table table) {
        if (before.map(Mark::version).orElse(0L) != wanted.seen()) {
            throw new CellConflict(
                    wanted.entered(),
                    before.map(stored -> stored.cell(Worth.of(stored, sheet, table)))
                            .orElse(Cell.untouched(wanted.criterion())));
        }
    }

    private Saved saved(Mark mark, Sheet sheet, List<Recount.Result> results) {
        var result = results.stream()
                .filter(of -> of.sheet().equals(sheet.head()))
                .findFirst()
                .orElseThrow();
        var table = tables.of(sheet.head());
        return new Saved(mark.cell(Worth.of(mark, sheet, table)), result.claimed());
    }

    private void tell(Entry entry, ClusterSheets around, Change change) {
        events.publishEvent(CommandDone.of(
                entry.command(),
                Subjects.of(around.cluster(), change.sheet().head(), change.after()),
                change.before().map(Subjects::text),
                Optional.of(Subjects.text(change.after()))));
    }
}
