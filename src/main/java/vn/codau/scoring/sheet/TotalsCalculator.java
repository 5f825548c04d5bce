package vn.codau.scoring.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.score.Claim;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Score;

/** What sheets come to, counted anew from their records by the engine. */
public final class TotalsCalculator {

    private final ClusterSheets sheets;
    private final ScoringTable table;
    private final EngineInput drafting;

    /**
     * What a sheet comes to.
     *
     * @param sheet as it was read
     * @param criteria the version of the criteria table that it was counted by
     * @param outside what does not concern the unit by it
     */
    public record Result(
            Sheet.Head sheet, int criteria, NotConcerned outside, SheetTotals claimed, SheetTotals settled) {}

    public TotalsCalculator(ClusterSheets sheets, ScoringTable table) {
        this.sheets = sheets;
        this.table = table;
        this.drafting = new EngineInput(sheets, table);
    }

    /** Of these sheets; every record on which their points depend must have been read. */
    public List<Result> of(List<Sheet> wanted) {
        wanted.forEach(sheet -> sheet.concern(table));
        var draft = drafting.draft();
        var provisional = lacksMeasured(draft);
        Map<String, UnitScore> settled = new ClusterScoring(draft.build())
                .scores().stream().collect(Collectors.toMap(UnitScore::unit, Function.identity()));
        return wanted.stream()
                .map(sheet -> new Result(
                        sheet.head(),
                        table.version(),
                        sheet.outside(),
                        claimed(sheet),
                        new SheetTotals(
                                Objects.requireNonNull(settled.get(sheet.head().code())), provisional)))
                .toList();
    }

    /** Of every sheet of the cluster, in the order in which sheets are locked. */
    public List<Result> ofAll() {
        return of(List.copyOf(sheets.sheets()));
    }

    private SheetTotals claimed(Sheet sheet) {
        var code = sheet.head().code();
        var own = drafting.scores(sheet).stream()
                .filter(score -> score.source() == Source.SELF)
                .toList();
        var claim = new Claim(table.of().criteria(), code, drafting.targets(List.of(code)), own);
        return new SheetTotals(claim.score(), table.isMeasured());
    }

    /** Whether a member's value is missing in a comparison with the cluster's best. */
    private boolean lacksMeasured(ClusterDraft draft) {
        return table.leaves().values().stream()
                .filter(leaf -> leaf.rule() instanceof LeaderRelative)
                .anyMatch(leaf -> draft.members.stream()
                        .anyMatch(unit -> draft.scores.stream()
                                .noneMatch(score -> score != null
                                        && score.unit().equals(unit)
                                        && score.criterion().equals(leaf.code())
                                        && decides(score, leaf))));
    }

    private boolean decides(Score score, Leaf leaf) {
        return score.source() == Source.VERIFIED
                || (table.settlement(leaf) instanceof Settlement.By(var source) && source == score.source());
    }
}
