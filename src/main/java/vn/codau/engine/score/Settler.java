package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Divisor;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.PointsColumn;
import vn.codau.engine.number.Tally;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Scores;
import vn.codau.engine.season.Targets;

/**
 * Settles the cells of one sheet after the other (season pack, sections 3 and 4): what the records that count come to, and
 * what a blank or a cell that is not applicable is worth.
 */
final class Settler {

    private final Scores scores;
    private final Targets targets;
    private final NotApplicable policy;
    private final int decimals;
    private final Outline.OfLeaf[] leaves;
    private final @Nullable Leaders[] leaders;
    private final Trace trace;

    private final SheetPlan plan;

    /** The sheet that was settled last: its unit, and by leaf its points. */
    private String unit = "";

    private final PointsColumn points;

    /**
     * A settler for one cluster.
     *
     * @param leaves all of the cluster's, in the order of the tree
     * @param leaders by leaf index, for the leaves that are measured against the cluster's best
     */
    Settler(Cluster cluster, Outline.OfLeaf[] leaves, @Nullable Leaders[] leaders, Trace trace) {
        this.scores = cluster.scores();
        this.targets = cluster.targets();
        this.policy = cluster.criteria().notApplicable();
        this.decimals = cluster.criteria().decimals();
        this.leaves = leaves;
        this.leaders = leaders;
        this.trace = trace;
        this.plan = new SheetPlan(scores, leaves);
        this.points = new PointsColumn(leaves.length, decimals);
    }

    /** Settles every cell of the sheet of the unit with that index. */
    void settle(int index) {
        unit = scores.units().get(index);
        plan.fit(index);
        plan.addUp();
        for (var leaf : leaves) {
            if (plan.addsUp(leaf) && !trace.isOn()) {
                points.set(leaf.index(), plan.settled(leaf));
            } else {
                settleInSteps(leaf, plan.cell(leaf), plan.row(leaf));
            }
        }
    }

    /** The records of the sheet that was settled last, as far as they count. */
    SheetPlan plan() {
        return plan;
    }

    /** What a cell of the sheet that was settled last comes to. */
    Cell cell(Outline.OfLeaf leaf) {
        var cell = plan.cell(leaf);
        return new Cell(cell.state(), points(leaf), cell.isIncomplete());
    }

    Points points(Outline.OfLeaf leaf) {
        return points.get(leaf.index());
    }

    /** Adds the settled points of some leaves to a tally. */
    void addPoints(Tally tally, int[] leafIndices) {
        points.addTo(tally, leafIndices);
    }

    /** Settles what takes more than adding, is too large for a {@code long}, or is listened to. */
    private void settleInSteps(Outline.OfLeaf leaf, CellPlan plan, int row) {
        var cell = new Tally();
        addGiven(leaf, plan, cell);
        var peers = new ArrayList<Integer>();
        for (int term = 0; term < plan.terms(); term++) {
            if (plan.factor(term) > 0 && leaf.measured() != null) {
                measure(leaf, leaf.measured(), row + plan.row(term), cell);
            } else if (plan.factor(term) > 0 && plan.peers(term) != null) {
                peers.add(term);
            } else {
                add(plan, term, row, cell);
            }
        }
        peers.sort(Comparator.comparing(term -> scores.points(row + plan.row(term))));
        middle(plan, peers).forEach(term -> add(plan, term, row, cell));
        points.set(leaf.index(), divided(plan.divisor(), cell));
        trace.settled(leaf, plan.state(), points.get(leaf.index()), plan.isIncomplete());
    }

    /** Points that count without a record. */
    private void addGiven(Outline.OfLeaf leaf, CellPlan plan, Tally cell) {
        if (leaf.fixed() != null) {
            cell.add(leaf.fixed());
        } else if (plan.state() == CellState.NOT_APPLICABLE && leaf.isBase() && policy == NotApplicable.FULL) {
            cell.add(leaf.max());
        }
    }

    private void add(CellPlan plan, int term, int row, Tally cell) {
        trace.used(row + plan.row(term), plan.share(term));
        scores.addPointsTimes(cell, row + plan.row(term), plan.factor(term));
    }

    /** Those of ascending values that count: as many from the middle as their combination takes. */
    private static List<Integer> middle(CellPlan plan, List<Integer> ascending) {
        var combine = ascending.isEmpty() ? null : plan.peers(ascending.getFirst());
        int left = combine == null ? 0 : ascending.size() - CellPlanner.counted(combine, ascending.size());
        return ascending.subList(left / 2, ascending.size() - left / 2);
    }

    private Points divided(@Nullable Divisor divisor, Tally cell) {
        if (divisor == null) {
            return cell.points(decimals);
        }
        if (trace.isOn()) {
            trace.divided(cell.exactlyDividedBy(divisor.value(), decimals));
        }
        return cell.dividedBy(divisor.value(), decimals);
    }

    private void measure(Outline.OfLeaf leaf, LeaderRelative rule, int row, Tally cell) {
        trace.used(row, Optional.empty());
        var actual = Leaders.actual(rule, scores.record(row));
        var target = targets.of(unit, leaf.node());
        var best = leaders[leaf.index()];
        if (best != null) {
            var exact = best.points(actual, target);
            trace.measured(best, actual, target, exact);
            cell.add(exact.rounded(decimals));
        }
    }
}
