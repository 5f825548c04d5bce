package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Decimal;
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

    private final Plan plan;

    /** The sheet that was settled last: its unit, its first row, each leaf's points. */
    private String unit = "";

    private int first;
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
        this.plan = new Plan(scores, leaves);
        this.points = new PointsColumn(leaves.length, decimals);
    }

    /** Settles every cell of the sheet of the unit with that index. */
    void settle(int index) {
        unit = scores.units().get(index);
        first = scores.firstRow(index);
        plan.fit(index);
        for (var leaf : leaves) {
            settle(leaf);
        }
    }

    /** The records of the sheet that was settled last, as far as they count. */
    Plan plan() {
        return plan;
    }

    /** What a cell of the sheet that was settled last comes to. */
    Cell cell(Outline.OfLeaf leaf) {
        int index = leaf.index();
        return new Cell(plan.state(index), points.get(index), plan.isIncomplete(index));
    }

    /** Adds a leaf's settled points to a tally. */
    void addPoints(Tally tally, Outline.OfLeaf leaf) {
        points.addTo(tally, leaf.index());
    }

    private void settle(Outline.OfLeaf leaf) {
        var cell = new Tally();
        if (plan.isPlain(leaf.index())) {
            for (int term = plan.begin(leaf.index()); term < plan.end(leaf.index()); term++) {
                add(term, cell);
            }
        } else {
            addSpecially(leaf, cell);
        }
        long divisor = plan.divisor(leaf.index());
        if (divisor == 0) {
            points.set(leaf.index(), cell);
        } else {
            if (trace.isOn()) {
                trace.divided(cell.exactlyDividedBy(divisor, decimals));
            }
            points.set(leaf.index(), cell.dividedBy(divisor, decimals));
        }
        if (trace.isOn()) {
            var state = plan.state(leaf.index());
            trace.settled(leaf, state, points.get(leaf.index()), plan.isIncomplete(leaf.index()));
        }
    }

    private void add(int term, Tally cell) {
        trace.used(first + plan.row(term), plan.part(term).share());
        scores.addPointsTimes(cell, first + plan.row(term), plan.factor(term));
    }

    /** Where it takes more than adding. */
    private void addSpecially(Outline.OfLeaf leaf, Tally cell) {
        if (leaf.fixed() != null) {
            cell.add(leaf.fixed());
        } else if (plan.state(leaf.index()) == CellState.NOT_APPLICABLE
                && leaf.isBase()
                && policy == NotApplicable.FULL) {
            cell.add(leaf.max());
        }
        var peers = new ArrayList<Integer>();
        for (int term = plan.begin(leaf.index()); term < plan.end(leaf.index()); term++) {
            if (plan.factor(term) > 0 && leaf.measured() != null) {
                measure(leaf, leaf.measured(), term, cell);
            } else if (plan.factor(term) > 0 && plan.part(term).peers() != null) {
                peers.add(term);
            } else {
                add(term, cell);
            }
        }
        if (!peers.isEmpty()) {
            peers.sort(Comparator.comparing(term -> scores.points(first + plan.row(term))));
            middle(peers).forEach(term -> add(term, cell));
        }
    }

    /** Those of ascending values that count: as many from the middle as the plan says. */
    private List<Integer> middle(List<Integer> ascending) {
        var combine = plan.part(ascending.getFirst()).peers();
        int left = combine == null ? 0 : ascending.size() - Plan.counted(combine, ascending.size());
        return ascending.subList(left / 2, ascending.size() - left / 2);
    }

    private void measure(Outline.OfLeaf leaf, LeaderRelative rule, int term, Tally cell) {
        int row = first + plan.row(term);
        trace.used(row, plan.part(term).share());
        var actual = actual(rule, row);
        var target = targets.of(unit, leaf.node());
        var best = leaders[leaf.index()];
        if (best != null) {
            var exact = best.points(actual, target);
            trace.measured(best, actual, target, exact);
            cell.add(exact.rounded(decimals));
        }
    }

    /** The one record that decides a cell where one record does, or a negative number. */
    int decidingRow(Outline.OfLeaf leaf, int from, int to) {
        var parts = scores.isAtSlot(leaf.verified().slot(), from, to) ? leaf.verified() : leaf.parts();
        int found = scores.firstRowOfSlot(parts.slot(), from, to);
        return scores.isAtSlot(parts.slot(), found, to) ? found : -1;
    }

    Decimal actual(LeaderRelative rule, int row) {
        var input = scores.record(row).input();
        return rule.actual(input == null ? new Input.Text("0") : input);
    }
}
