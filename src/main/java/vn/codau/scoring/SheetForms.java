package vn.codau.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.codau.evidence.EvidenceItem;
import vn.codau.evidence.EvidenceQueries;
import vn.codau.season.Opening;
import vn.codau.season.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.Progress;
import vn.codau.shared.UnitId;

/** Puts together what the screen of a sheet shows. */
@Component
class SheetForms {

    private final PhaseGate gate;
    private final Tables tables;
    private final ReturnedItems returnedItems;
    private final EvidenceQueries evidenceQueries;
    private final Sights sights;

    SheetForms(
            PhaseGate gate,
            Tables tables,
            ReturnedItems returnedItems,
            EvidenceQueries evidenceQueries,
            Sights sights) {
        this.gate = gate;
        this.tables = tables;
        this.returnedItems = returnedItems;
        this.evidenceQueries = evidenceQueries;
        this.sights = sights;
    }

    /** The sheet as the actor may see it. */
    SheetForm form(Actor who, ClusterSheets around, UnitId unit) {
        var sheet = around.sheet(unit);
        var head = sheet.head();
        var opening = gate.opening(head.season(), unit);
        var sight = sights.of(who, around, opening.phase());
        sight.requireClaim(sheet);
        var table = tables.of(head);
        var returned = returnedItems.of(sheet);
        var evidence = evidenceQueries.of(head.cluster(), unit);
        var claimed = new Recount(around, table).of(List.of(sheet)).getFirst().claimed();
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
    static Progress progress(Sheet.Head head, Table table, int open) {
        var total =
                table.leaves().size() - Outside.of(head.kind(), table.of()).by().size();
        return new Progress(Math.max(0, total - open), total);
    }

    /** The cells of the criteria that concern the unit. */
    private static Map<String, Cell> concerning(Sheet sheet, Table table) {
        var cells = new LinkedHashMap<>(cells(sheet, table));
        cells.keySet().removeIf(sheet::isOutside);
        return cells;
    }

    /** Every criterion that takes a score, in the order of the table. */
    static Map<String, Cell> cells(Sheet sheet, Table table) {
        var cells = new LinkedHashMap<String, Cell>();
        for (var criterion : table.leaves().keySet()) {
            cells.put(
                    criterion,
                    sheet.claim(criterion)
                            .map(mark -> mark.cell(Worth.of(mark, sheet, table)))
                            .orElse(Cell.untouched(criterion)));
        }
        return Collections.unmodifiableMap(cells);
    }

    /** What is missing, in the order of the table. */
    static List<Gap> gaps(Table table, Sheet sheet, List<ReturnedItem> returned, List<EvidenceItem> evidence) {
        var cells = concerning(sheet, table);
        var gaps = new ArrayList<>(Proof.gaps(table, cells, evidence));
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

    private static Set<Command> allowed(Sight sight, Sheet sheet, Opening opening) {
        var allowed = EnumSet.noneOf(Command.class);
        var isIn = sheet.head().standing().state() == SheetState.SUBMITTED;
        if (sight.isOwn(sheet) && !isIn) {
            allowed.addAll(Set.of(Command.SAVE_SELF_SCORE, Command.SUBMIT_SHEET));
        }
        if (sight.mayReturn(sheet) && isIn) {
            allowed.add(Command.RETURN_SHEET);
        }
        if (sight.mayAssess(sheet)) {
            allowed.add(Command.ASSESS_EVIDENCE);
        }
        allowed.retainAll(opening.open());
        allowed.removeIf(command -> !command.roles().contains(sight.actor().role()));
        return Collections.unmodifiableSet(allowed);
    }
}
