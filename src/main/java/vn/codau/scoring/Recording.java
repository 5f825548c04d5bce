package vn.codau.scoring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Source;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/**
 * Stores one record together with what the sheets now come to. Where that is one sheet, it is read without locks; storing
 * names the version that was read, so whoever was overtaken stores nothing, waits for the others and begins anew.
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
            String note) {}

    /** Looks at what was read and says whose record it is, or refuses. */
    interface Check {
        Giver check(ClusterSheets sheets, Sheet sheet, Table table);
    }

    /** Whose record it is. */
    record Giver(Source source, UnitId unit, String code) {}

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
        var giver = check.check(around, sheet, table);
        var key = new Mark.Key(entry.criterion(), giver.source(), giver.unit().value());
        var before = sheet.mark(key);
        var mark = Mark.entered(
                key,
                giver.code(),
                table,
                entry.entered(),
                entry.note(),
                entry.seen() + 1,
                Mark.By.of(entry.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (before.filter(stored -> isRepeated(stored, mark)).isPresent()) {
            return Optional.of(saved(before.get(), sheet, recount(around, sheet, table, entry.criterion())));
        }
        requireSeen(before, entry, sheet, table);
        sheet.requireConcerned(entry.criterion());
        Worth.require(mark, sheet, table);
        if (giver.source() == Source.HEAD || giver.source() == Source.PEER) {
            Comments.require(mark, sheet, table);
        }
        sheet.put(mark);
        var results = recount(around, sheet, table, entry.criterion());
        if (!store.saveTotals(results)) {
            return Optional.empty();
        }
        marks.save(sheet.head().id(), mark);
        tell(entry, around, before, mark, sheet);
        return Optional.of(saved(mark, sheet, results));
    }

    private static List<Recount.Result> recount(ClusterSheets around, Sheet sheet, Table table, String criterion) {
        var recount = new Recount(around, table);
        return table.isMeasured(criterion) ? recount.ofAll() : recount.of(List.of(sheet));
    }

    /** The same command sent again, because its answer was lost on the way: it has taken effect already. */
    private static boolean isRepeated(Mark stored, Mark mark) {
        return stored.version() == mark.version()
                && stored.entered().equals(mark.entered())
                && stored.note().equals(mark.note())
                && stored.by().account().equals(mark.by().account());
    }

    private static void requireSeen(Optional<Mark> before, Entry entry, Sheet sheet, Table table) {
        if (before.map(Mark::version).orElse(0L) != entry.seen()) {
            throw new CellConflict(
                    entry.entered(),
                    before.map(stored -> stored.cell(Worth.of(stored, sheet, table)))
                            .orElse(Cell.untouched(entry.criterion())));
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

    private void tell(Entry entry, ClusterSheets around, Optional<Mark> before, Mark mark, Sheet sheet) {
        events.publishEvent(CommandDone.of(
                entry.command(),
                Subjects.of(around.cluster(), sheet.head(), mark),
                before.map(Subjects::text),
                Optional.of(Subjects.text(mark))));
    }
}
