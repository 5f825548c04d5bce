package vn.codau.scoring.entry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
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
public class ScoreWriter {

    private final Sheets sheets;
    private final SheetStore store;
    private final ScoreEntryStore marks;
    private final ScoringTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A record to be stored. */
    public record Entry(
            Command command,
            Actor actor,
            ClusterId cluster,
            UnitId unit,
            String criterion,
            long seen,
            CellValue entered,
            String note) {}

    /** Looks at what was read and says whose record it is, or refuses. */
    public interface Check {
        Giver check(ClusterSheets sheets, Sheet sheet, ScoringTable table);
    }

    /** Whose record it is. */
    public record Giver(Source source, UnitId unit, String code) {}

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
    public Saved record(Entry entry, Check check) {
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
        var key = new ScoreEntry.Key(
                entry.criterion(), giver.source(), giver.unit().value());
        var before = sheet.mark(key);
        var mark = ScoreEntry.entered(
                key,
                giver.code(),
                table,
                entry.entered(),
                entry.note(),
                entry.seen() + 1,
                ScoreEntry.By.of(entry.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (before.filter(stored -> isRepeated(stored, mark)).isPresent()) {
            return Optional.of(saved(before.get(), sheet, recount(around, sheet, table, entry.criterion())));
        }
        requireSeen(before, entry, sheet, table);
        sheet.requireConcerned(entry.criterion());
        EntryPoints.require(mark, sheet, table);
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

    private static List<TotalsCalculator.Result> recount(
            ClusterSheets around, Sheet sheet, ScoringTable table, String criterion) {
        var recount = new TotalsCalculator(around, table);
        return table.isMeasured(criterion) ? recount.ofAll() : recount.of(List.of(sheet));
    }

    /** The same command sent again, because its answer was lost on the way: it has taken effect already. */
    private static boolean isRepeated(ScoreEntry stored, ScoreEntry mark) {
        return stored.version() == mark.version()
                && stored.entered().equals(mark.entered())
                && stored.note().equals(mark.note())
                && stored.by().account().equals(mark.by().account());
    }

    private static void requireSeen(Optional<ScoreEntry> before, Entry entry, Sheet sheet, ScoringTable table) {
        if (before.map(ScoreEntry::version).orElse(0L) != entry.seen()) {
            throw new ScoreConflict(
                    entry.entered(),
                    before.map(stored -> stored.cell(EntryPoints.of(stored, sheet, table)))
                            .orElse(ScoreCell.untouched(entry.criterion())));
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

    private void tell(Entry entry, ClusterSheets around, Optional<ScoreEntry> before, ScoreEntry mark, Sheet sheet) {
        events.publishEvent(CommandDone.of(
                entry.command(),
                ScoreSubjects.of(around.cluster(), sheet.head(), mark),
                before.map(ScoreSubjects::text),
                Optional.of(ScoreSubjects.text(mark))));
    }
}
