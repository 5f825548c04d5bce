package vn.codau.scoring.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.ScoreVisibilities;
import vn.codau.scoring.access.ScoreVisibility;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.MissingEvidence;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ReturnedItem;
import vn.codau.scoring.store.ReturnedItems;
import vn.codau.season.gate.OpenCommands;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.Progress;
import vn.codau.shared.UnitId;

/** Puts together what the screen of a sheet shows. */
@Component
public class SheetForms {

    private final PhaseGate gate;
    private final ScoringTables tables;
    private final ReturnedItems returnedItems;
    private final EvidenceQueries evidenceQueries;
    private final ScoreVisibilities sights;

    SheetForms(
            PhaseGate gate,
            ScoringTables tables,
            ReturnedItems returnedItems,
            EvidenceQueries evidenceQueries,
            ScoreVisibilities sights) {
        this.gate = gate;
        this.tables = tables;
        this.returnedItems = returnedItems;
        this.evidenceQueries = evidenceQueries;
        this.sights = sights;
    }

    /** The sheet as the actor may see it. */
    public SheetForm form(Actor who, ClusterSheets around, UnitId unit) {
        var sheet = around.sheet(unit);
        var head = sheet.head();
        var opening = gate.opening(head.season(), unit);
        var sight = sights.of(who, around, opening.phase());
        sight.requireClaim(sheet);
        var table = tables.of(head);
        var returned = returnedItems.of(sheet);
        var evidence = evidenceQueries.of(head.cluster(), unit);
        var claimed = new TotalsCalculator(around, table)
                .of(List.of(sheet))
                .getFirst()
                .claimed();
        var blank = (int) concerning(sheet, table).values().stream()
                .filter(cell -> !cell.isDone())
                .count();
        return new SheetForm(
                new SheetForm.Of(head.season(), head.cluster(), unit, head.code(), head.name()),
                table.of(),
                state(head.standing()),
                cells(sheet, table),
                sheet.outside().by(),
                returned,
                evidence,
                claimed,
                gaps(table, sheet, returned, evidence),
                progress(head, table, blank),
                allowed(sight, sheet, opening),
                opening.until());
    }

    /**
     * How far a sheet is. Counted is what may concern a unit of its kind; what its answers keep out counts as done, because
     * a smaller sum would tell everybody who reads it what was answered.
     *
     * @param open how many criteria that concern the unit are not filled in
     */
    public static Progress progress(Sheet.Head head, ScoringTable table, int open) {
        var total = table.leaves().size()
                - NotConcerned.of(head.kind(), table.of()).by().size();
        return new Progress(Math.max(0, total - open), total);
    }

    /** The cells of the criteria that concern the unit. */
    private static Map<String, ScoreCell> concerning(Sheet sheet, ScoringTable table) {
        var cells = new LinkedHashMap<>(cells(sheet, table));
        cells.keySet().removeIf(sheet::isOutside);
        return cells;
    }

    /** Every criterion that takes a score, in the order of the table. */
    public static Map<String, ScoreCell> cells(Sheet sheet, ScoringTable table) {
        var cells = new LinkedHashMap<String, ScoreCell>();
        for (var criterion : table.leaves().keySet()) {
            cells.put(
                    criterion,
                    sheet.claim(criterion)
                            .map(mark -> mark.cell(EntryPoints.of(mark, sheet, table)))
                            .orElse(ScoreCell.untouched(criterion)));
        }
        return Collections.unmodifiableMap(cells);
    }

    /** What is missing, in the order of the table. */
    public static List<Gap> gaps(
            ScoringTable table, Sheet sheet, List<ReturnedItem> returned, List<EvidenceItem> evidence) {
        var cells = concerning(sheet, table);
        var gaps = new ArrayList<>(MissingEvidence.gaps(table, cells, evidence));
        cells.values().stream()
                .filter(cell -> !cell.isDone())
                .map(cell -> new Gap(cell.outdated() ? Gap.Kind.OUTDATED : Gap.Kind.BLANK, cell.criterion()))
                .forEach(gaps::add);
        returned.stream()
                .filter(item -> !item.resolved())
                .map(item -> new Gap(Gap.Kind.RETURNED, item.criterion()))
                .forEach(gaps::add);
        var order = List.copyOf(cells.keySet());
        gaps.sort(Comparator.comparingInt(gap -> order.indexOf(gap.criterion())));
        return gaps;
    }

    private static SheetForm.State state(Sheet.Standing standing) {
        return new SheetForm.State(
                standing.state(), standing.round(), standing.submittedAt(), standing.submittedBy(), standing.isLate());
    }

    private static Set<Command> allowed(ScoreVisibility sight, Sheet sheet, OpenCommands opening) {
        var allowed = new HashSet<Command>();
        var isIn = sheet.head().standing().state() == SheetState.SUBMITTED;
        if (sight.isOwn(sheet) && !isIn) {
            allowed.addAll(Set.of(ScoreCommand.SAVE_SELF_SCORE, ScoreCommand.SUBMIT_SHEET));
        }
        if (sight.mayReturn(sheet) && isIn) {
            allowed.add(ScoreCommand.RETURN_SHEET);
        }
        if (sight.mayAssess(sheet)) {
            allowed.add(EvidenceCommand.ASSESS_EVIDENCE);
        }
        allowed.retainAll(opening.open());
        allowed.removeIf(command -> !command.roles().contains(sight.actor().role()));
        return Collections.unmodifiableSet(allowed);
    }
}
