package vn.codau.scoring.entry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Comments;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Scorer;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ProcessedRequests;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.UnitId;

/** Stores many cross-scores of one scorer, all or none, in a few statements however many they are. */
@Component
public class BlockWriter {

    private final PhaseGate gate;
    private final Sheets sheets;
    private final SheetStore store;
    private final ScoreEntryStore marks;
    private final ScoringTables tables;
    private final ProcessedRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A block that is being looked through. */
    private record Block(ClusterSheets read, Scorer scorer, ScoreEntry.By by, List<Change> changes) {}

    /** A cell of it. */
    private record Change(Sheet sheet, Optional<ScoreEntry> before, ScoreEntry after) {}

    BlockWriter(
            PhaseGate gate,
            Sheets sheets,
            SheetStore store,
            ScoreEntryStore marks,
            ScoringTables tables,
            ProcessedRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.marks = marks;
        this.tables = tables;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public SavedBlock save(
            Actor who, Command command, SaveBlock block, Function<ClusterSheets, ? extends Scorer> naming) {
        var isFirst = requests.isFirst(who, block.request());
        store.lock(block.cluster());
        var read = sheets.whole(block.cluster());
        Scorer scorer = naming.apply(read);
        if (!isFirst) {
            return answer(block, read, scorer);
        }
        gate.require(read.cluster().season(), command, scorer.unit());
        var by = ScoreEntry.By.of(who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var work = new Block(read, scorer, by, new ArrayList<>());
        lookThrough(block, work);
        marks.saveAll(work.changes().stream()
                .map(change -> new ScoreEntryStore.Of(change.sheet().head().id(), change.after()))
                .toList());
        store.saveLocked(new TotalsCalculator(
                        read, tables.of(read.sheets().iterator().next().head()))
                .ofAll());
        tell(command, work);
        return answer(block, read, scorer);
    }

    private void lookThrough(SaveBlock block, Block work) {
        var refusals = new ArrayList<BlockRefused.Refusal>();
        for (var cell : block.cells()) {
            try {
                var change = change(cell, work);
                work.changes().add(change);
                change.sheet().put(change.after());
            } catch (DomainProblem why) {
                refusals.add(new BlockRefused.Refusal(cell.unit(), cell.criterion(), why));
            }
        }
        if (!refusals.isEmpty()) {
            throw new BlockRefused(refusals);
        }
    }

    private Change change(SaveBlock.One cell, Block work) {
        TextLimits.requireNote(cell.note());
        TextLimits.requireValue(cell.entered());
        var sheet = work.read().sheet(cell.unit());
        var table = tables.of(sheet.head());
        work.scorer().requireOpen(sheet, work.read(), table, cell.criterion());
        var key = work.scorer().key(cell.criterion());
        var before = sheet.mark(key);
        if (before.map(ScoreEntry::version).orElse(0L) != cell.seen()) {
            throw new ScoreConflict(
                    cell.entered(),
                    before.map(mark -> mark.cell(EntryPoints.of(mark, sheet, table)))
                            .orElse(ScoreCell.untouched(cell.criterion())));
        }
        var code = work.scorer().code(work.read());
        sheet.requireConcerned(cell.criterion());
        var after = ScoreEntry.entered(key, code, table, cell.entered(), cell.note(), cell.seen() + 1, work.by());
        EntryPoints.require(after, sheet, table);
        if (key.source() != Source.SPECIALIST) {
            Comments.require(after, sheet, table);
        }
        return new Change(sheet, before, after);
    }

    private SavedBlock answer(SaveBlock block, ClusterSheets read, Scorer scorer) {
        return new SavedBlock(block.cells().stream()
                .map(cell -> new SavedBlock.One(cell.unit(), cell(cell.unit(), cell.criterion(), read, scorer)))
                .toList());
    }

    private ScoreCell cell(UnitId unit, String criterion, ClusterSheets read, Scorer scorer) {
        var sheet = read.sheet(unit);
        var table = tables.of(sheet.head());
        return sheet.mark(scorer.key(criterion))
                .map(mark -> mark.cell(EntryPoints.of(mark, sheet, table)))
                .orElse(ScoreCell.untouched(criterion));
    }

    /** One entry that names every cell: old, new, in the order of the block. */
    private void tell(Command command, Block work) {
        var lines = new LinkedHashMap<String, Change>();
        work.changes()
                .forEach(change -> lines.put(
                        ScoreSubjects.of(work.read().cluster(), change.sheet().head(), change.after()), change));
        events.publishEvent(CommandDone.of(
                command,
                ScoreSubjects.ofBlock(
                        work.read().cluster(),
                        work.scorer().source(),
                        work.scorer().code(work.read())),
                Optional.of(text(
                        lines,
                        change -> change.before().map(ScoreSubjects::text).orElse("-"))),
                Optional.of(text(lines, change -> ScoreSubjects.text(change.after())))));
    }

    private static String text(Map<String, Change> lines, Function<Change, String> value) {
        return lines.entrySet().stream()
                .map(line -> ScoreSubjects.line(line.getKey(), value.apply(line.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
