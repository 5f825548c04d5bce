package vn.codau.scoring.verify;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.form.SheetForms;
import vn.codau.scoring.sheet.ClusterSheets;
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
    List<VerificationItem> of(ClusterId cluster, Asking now) {
        var read = sheets.whole(cluster);
        var cases = store.of(cluster, now);
        var doubted = evidence.doubted(cluster);
        var scorings = new HashMap<Integer, ClusterScoring>();
        return read.seatsInOrder().stream()
                .map(seat -> read.sheet(seat.unit()))
                .map(sheet -> {
                    var table = tables.of(sheet.head());
                    var scoring = scorings.computeIfAbsent(table.version(), version -> scoring(read, table));
                    var unit = sheet.head();
                    return new Examined(
                            sheet,
                            table,
                            scoring.cells(unit.code()),
                            doubted.getOrDefault(unit.unit(), Set.of()),
                            cases);
                })
                .flatMap(Examined::items)
                .toList();
    }

    private static ClusterScoring scoring(ClusterSheets read, ScoringTable table) {
        return new ClusterScoring(new EngineInput(read, table).draft().build());
    }

    /**
     * A sheet whose cells are looked through.
     *
     * @param cells what each comes to, by criterion
     * @param doubted the criteria whose evidence is doubted
     * @param cases what was ever verified in the cluster
     */
    private record Examined(
            Sheet sheet,
            ScoringTable table,
            Map<String, vn.codau.engine.score.Cell> cells,
            Set<String> doubted,
            Map<VerificationStore.Key, Verified.Case> cases) {

        Stream<VerificationItem> items() {
            return table.leaves().values().stream()
                    .filter(leaf -> !sheet.isOutside(leaf.code()))
                    .flatMap(leaf -> item(leaf).stream());
        }

        private Optional<VerificationItem> item(Leaf leaf) {
            var found = Optional.ofNullable(
                    cases.get(new VerificationStore.Key(sheet.head().id(), leaf.code())));
            var causes = causes(leaf);
            if (causes.isEmpty() && found.isPresent()) {
                causes.add(Cause.DEMAND);
            }
            return causes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(item(leaf, causes, found.orElse(Verified.Case.UNTOUCHED)));
        }

        private VerificationItem item(Leaf leaf, Set<Cause> causes, Verified.Case now) {
            var head = sheet.head();
            return new VerificationItem(
                    new Verified.Place(head.cluster(), head.unit(), leaf.code()),
                    head.code(),
                    head.name(),
                    leaf.title(),
                    causes,
                    now);
        }

        private Set<Cause> causes(Leaf leaf) {
            var causes = EnumSet.noneOf(Cause.class);
            for (var cause : Cause.values()) {
                if (isCause(cause, leaf)) {
                    causes.add(cause);
                }
            }
            return causes;
        }

        /** What the cell itself gives as a reason; people who ask for it need none. */
        private boolean isCause(Cause cause, Leaf leaf) {
            return switch (cause) {
                case DIFFERENCE -> isDisputed(leaf);
                case EVIDENCE -> doubted.contains(leaf.code());
                case LEADER -> leaf.rule() instanceof LeaderRelative && isBest(leaf);
                case LET_IN -> isLetIn(leaf);
                case DEMAND -> false;
            };
        }

        /** Whether somebody gave so much more or less than the unit claims that a comment was compulsory. */
        private boolean isDisputed(Leaf leaf) {
            return sheet.marks()
                    .filter(mark -> mark.key().criterion().equals(leaf.code()) && mark.counts())
                    .filter(mark ->
                            mark.key().source() != Source.SELF && mark.key().source() != Source.VERIFIED)
                    .anyMatch(mark -> Comments.isNeeded(mark, sheet, table));
        }

        /** Whether the unit itself was never asked, because its own answer kept the criterion out. */
        private boolean isLetIn(Leaf leaf) {
            var cell = cells.get(leaf.code());
            if (cell == null || !cell.incomplete()) {
                return false;
            }
            var verified = sheet.marks()
                    .filter(mark -> mark.key().source() == Source.VERIFIED && mark.counts())
                    .map(mark -> mark.key().criterion())
                    .toList();
            return table.of().concerned().depends(leaf.code(), verified);
        }

        /** Whether the unit has all the points there are: others' are measured against it. */
        private boolean isBest(Leaf leaf) {
            var cell = cells.get(leaf.code());
            return cell != null
                    && cell.points().signum() > 0
                    && leaf.rule()
                            .maximum()
                            .map(most -> Points.of(most, table.decimals()))
                            .filter(cell.points()::equals)
                            .isPresent();
        }
    }

    VerificationView view(Verified.Place place, Asking now) {
        var read = sheets.whole(place.cluster());
        var sheet = read.sheet(place.unit());
        var table = tables.of(sheet.head());
        var leaf = table.leaf(place.criterion());
        var cells = scoring(read, table).cells(sheet.head().code());
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
