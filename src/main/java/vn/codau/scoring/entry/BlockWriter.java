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
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Scorer;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.store.ProcessedRequests;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
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
    private final ScoreWriter recording;
    private final ScoringTables tables;
    private final ProcessedRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A block that is being looked through. */
    private record Block(ClusterSheets read, Scorer scorer, ScoreEntry.By by, List<ScoreEntryStore.Change> changes) {}

    BlockWriter(
            PhaseGate gate,
            Sheets sheets,
            SheetStore store,
            ScoreWriter recording,
            ScoringTables tables,
            ProcessedRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.recording = recording;
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
        recording.write(read, work.changes());
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

    private ScoreEntryStore.Change change(SaveBlock.One cell, Block work) {
        var sheet = work.read().sheet(cell.unit());
        var table = tables.of(sheet.head());
        work.scorer().requireOpen(sheet, work.read(), table, cell.criterion());
        var wanted = new ScoreWriter.Wanted(
                ScoreWriter.Giver.of(work.scorer(), work.read()),
                cell.criterion(),
                cell.entered(),
                cell.note(),
                cell.seen());
        return ScoreWriter.change(sheet, table, wanted, work.by());
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
        var lines = new LinkedHashMap<String, ScoreEntryStore.Change>();
        work.changes()
                .forEach(change -> lines.put(
                        ScoreSubjects.of(work.read().cluster(), change.sheet().head(), change.after())
                                .text(),
                        change));
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

    private static String text(
            Map<String, ScoreEntryStore.Change> lines, Function<ScoreEntryStore.Change, String> value) {
        return lines.entrySet().stream()
                .map(line -> ScoreSubjects.line(line.getKey(), value.apply(line.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
