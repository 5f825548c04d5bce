package vn.codau.scoring.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.form.SheetForms;
import vn.codau.scoring.sheet.Comments;
import vn.codau.scoring.sheet.EngineInput;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.ScoreLog;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.verify.VerificationItem.Cause;
import vn.codau.shared.ClusterId;

/** Finds the cells that ask to be verified, and puts together what verifiers see of one. */
@Component
class VerificationQueue {

    private final Sheets sheets;
    private final ScoringTables tables;
    private final VerificationStore store;
    private final EvidenceQueries evidence;
    private final ScoreLog log;
    private final Mismatches mismatches;

    VerificationQueue(
            Sheets sheets,
            ScoringTables tables,
            VerificationStore store,
            EvidenceQueries evidence,
            ScoreLog log,
            Mismatches mismatches) {
        this.sheets = sheets;
        this.tables = tables;
        this.store = store;
        this.evidence = evidence;
        this.log = log;
        this.mismatches = mismatches;
    }

    /** In the order of units and of the criteria table. */
    List<VerificationItem> of(ClusterId cluster, VerificationStore.Now now) {
        var read = sheets.whole(cluster);
        var cases = store.of(cluster, now);
        var doubted = evidence.doubted(cluster);
        var scorings = new HashMap<Integer, ClusterScoring>();
        var items = new ArrayList<VerificationItem>();
        for (var seat : read.seatsInOrder()) {
            var sheet = read.sheet(seat.unit());
            var table = tables.of(sheet.head());
            var points = scorings.computeIfAbsent(
                            table.version(),
                            version -> new ClusterScoring(
                                    new EngineInput(read, table).draft().build()))
                    .cells(sheet.head().code());
            for (var leaf : table.leaves().values()) {
                if (sheet.isOutside(leaf.code())) {
                    continue;
                }
                var causes = causes(leaf, sheet, table, doubted.getOrDefault(seat.unit(), Set.of()));
                if (leaf.rule() instanceof LeaderRelative && isBest(leaf, points, table)) {
                    causes.add(Cause.LEADER);
                }
                if (isLetIn(leaf, sheet, table, points)) {
                    causes.add(Cause.LET_IN);
                }
                var key = new VerificationStore.Key(sheet.head().id(), leaf.code());
                if (causes.isEmpty() && cases.containsKey(key)) {
                    causes.add(Cause.DEMAND);
                }
                if (!causes.isEmpty()) {
                    items.add(item(sheet, leaf, causes, cases.getOrDefault(key, Verified.Case.UNTOUCHED)));
                }
            }
        }
        return items;
    }

    private static VerificationItem item(Sheet sheet, Leaf leaf, Set<Cause> causes, Verified.Case now) {
        var head = sheet.head();
        return new VerificationItem(
                new Verified.Place(head.cluster(), head.unit(), leaf.code()),
                head.code(),
                head.name(),
                leaf.title(),
                causes,
                now);
    }

    private static EnumSet<Cause> causes(Leaf leaf, Sheet sheet, ScoringTable table, Set<String> doubted) {
        var causes = EnumSet.noneOf(Cause.class);
        if (sheet.marks()
                .filter(mark -> mark.key().criterion().equals(leaf.code()) && mark.counts())
                .filter(mark -> mark.key().source() != Source.SELF && mark.key().source() != Source.VERIFIED)
                .anyMatch(mark -> Comments.isNeeded(mark, sheet, table))) {
            causes.add(Cause.DIFFERENCE);
        }
        if (doubted.contains(leaf.code())) {
            causes.add(Cause.EVIDENCE);
        }
        return causes;
    }

    /** Whether the unit itself was never asked, because its own answer kept the criterion out. */
    private static boolean isLetIn(
            Leaf leaf, Sheet sheet, ScoringTable table, Map<String, vn.codau.engine.score.Cell> cells) {
        var cell = cells.get(leaf.code());
        var verified = sheet.marks()
                .filter(mark -> mark.key().source() == Source.VERIFIED && mark.counts())
                .map(mark -> mark.key().criterion())
                .toList();
        return cell != null && cell.incomplete() && table.of().concerned().depends(leaf.code(), verified);
    }

    private static boolean isBest(Leaf leaf, Map<String, vn.codau.engine.score.Cell> cells, ScoringTable table) {
        var cell = cells.get(leaf.code());
        return cell != null
                && cell.points().signum() > 0
                && leaf.rule()
                        .maximum()
                        .map(most -> Points.of(most, table.decimals()))
                        .filter(cell.points()::equals)
                        .isPresent();
    }

    VerificationView view(Verified.Place place, VerificationStore.Now now) {
        var read = sheets.whole(place.cluster());
        var sheet = read.sheet(place.unit());
        var table = tables.of(sheet.head());
        var leaf = table.leaf(place.criterion());
        var cells = new ClusterScoring(new EngineInput(read, table).draft().build())
                .cells(sheet.head().code());
        var given = sheet.marks()
                .filter(mark ->
                        mark.key().criterion().equals(leaf.code()) && mark.key().source() != Source.SELF)
                .map(mark -> new ScoreMatrix.Given(
                        mark.key().source(), mark.scorerCode(), mark.cell(EntryPoints.of(mark, sheet, table))))
                .toList();
        var key = new VerificationStore.Key(sheet.head().id(), leaf.code());
        return new VerificationView(
                place,
                leaf,
                table.target(sheet.head().code(), leaf),
                Optional.ofNullable(sheet.outside().by().get(leaf.code())),
                SheetForms.cells(sheet, table).getOrDefault(leaf.code(), ScoreCell.untouched(leaf.code())),
                given,
                cells.getOrDefault(leaf.code(), blank(table)),
                evidence.of(place.cluster(), place.unit()).stream()
                        .filter(item -> item.criteria().contains(leaf.code()))
                        .toList(),
                log.of(sheet, leaf.code(), mark -> true),
                mismatches.of(key),
                store.of(place.cluster(), now).getOrDefault(key, Verified.Case.UNTOUCHED));
    }

    private static vn.codau.engine.score.Cell blank(ScoringTable table) {
        return new vn.codau.engine.score.Cell(
                vn.codau.engine.score.CellState.BLANK, Points.zero(table.decimals()), true);
    }
}
