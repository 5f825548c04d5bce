package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
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
 * Settles the cells of one sheet after the other (season pack, sections 3 and 4): which records count, what they come to,
 * and what a blank or a cell that is not applicable is worth. A sheet keeps its records in the order of the leaves and of
 * their parts, so one sweep over it is enough.
 */
final class Settler {

    private static final int LEAST_TO_TRIM = 4;

    private final Scores scores;
    private final Targets targets;
    private final NotApplicable policy;
    private final int decimals;
    private final Outline.OfLeaf[] leaves;
    private final @Nullable Leaders[] leaders;
    private final Trace trace;

    /** The sheet that was settled last: what came out for each leaf. */
    private final PointsColumn points;

    private final boolean[] notApplicable;
    private boolean hasNotApplicable;
    private int incomplete;

    private String unit = "";
    private int end;

    /** What the peers of one cell come to. */
    private final Tally peers = new Tally();

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
        this.points = new PointsColumn(leaves.length, decimals);
        this.notApplicable = new boolean[leaves.length];
    }

    /** Settles every cell of the sheet of the unit with that index. */
    void settle(int index) {
        unit = scores.units().get(index);
        end = scores.firstRow(index + 1);
        hasNotApplicable = false;
        incomplete = 0;
        int row = scores.firstRow(index);
        for (var leaf : leaves) {
            row = settle(leaf, row);
        }
    }

    /** Cells of the sheet that are blank or lack a part. */
    int incomplete() {
        return incomplete;
    }

    boolean hasNotApplicable() {
        return hasNotApplicable;
    }

    boolean isNotApplicable(Outline.OfLeaf leaf) {
        return notApplicable[leaf.index()];
    }

    /** Adds a leaf's settled points to a tally. */
    void addPoints(Tally tally, Outline.OfLeaf leaf) {
        points.addTo(tally, leaf.index());
    }

    /** The one record that decides a cell where one record does, or a negative number. */
    int decidingRow(Outline.OfLeaf leaf, int from, int to) {
        int slot = parts(leaf, from, to).slot();
        int found = scores.firstRowOfSlot(slot, from, to);
        return scores.isAtSlot(slot, found, to) ? found : -1;
    }

    private Outline.Part parts(Outline.OfLeaf leaf, int from, int to) {
        return scores.isAtSlot(leaf.verified().slot(), from, to) ? leaf.verified() : leaf.parts();
    }

    /**
     * Settles a cell: weights the parts that are there, divides once by their weights and the number of peers, and rounds
     * once. One record alone, such as the verified one, is a part like any other, with nothing to divide.
     *
     * @param from not behind the cell's first record
     * @return not behind the next cell's first record
     */
    private int settle(Outline.OfLeaf leaf, int from) {
        int row = scores.firstRowOfSlot(leaf.verified().slot(), from, end);
        var parts = parts(leaf, row, end);
        var cell = new Tally();
        long weights = 0;
        int count = 1;
        boolean hasValue = false;
        boolean lacksPart = false;
        for (var part = parts; part != null; part = part.next()) {
            row = scores.firstRowOfSlot(part.slot(), row, end);
            if (!scores.isAtSlot(part.slot(), row, end)) {
                weights += part.weight();
                lacksPart = true;
            } else if (part.peers() != null) {
                int values = addPeers(part, part.peers(), row);
                if (values > 0) {
                    // What was added before will be divided by the number of peers with them.
                    cell.times(values);
                    cell.addTimes(peers, part.weight());
                    weights += part.weight();
                    count = values;
                    hasValue = true;
                }
            } else {
                trace.used(row, part.share());
                if (!scores.isNotApplicable(row)) {
                    weights += part.weight();
                    addRecord(leaf, row, part.weight(), cell);
                    hasValue = true;
                }
                row++;
            }
        }
        var state = CellState.VALUE;
        if (hasValue) {
            if (!parts.isAlone()) {
                divide(cell, weights * count);
            }
        } else if (leaf.fixed() != null) {
            cell.add(leaf.fixed());
            lacksPart = false;
        } else if (weights > 0) {
            state = CellState.BLANK;
        } else {
            state = CellState.NOT_APPLICABLE;
            if (leaf.isBase() && policy == NotApplicable.FULL) {
                cell.add(leaf.max());
            }
        }
        keep(leaf, state, cell, lacksPart);
        return row;
    }

    private void keep(Outline.OfLeaf leaf, CellState state, Tally cell, boolean lacksPart) {
        points.set(leaf.index(), cell);
        notApplicable[leaf.index()] = state == CellState.NOT_APPLICABLE;
        hasNotApplicable |= state == CellState.NOT_APPLICABLE;
        incomplete += lacksPart ? 1 : 0;
        if (trace.isOn()) {
            trace.settled(leaf, state, cell.points(decimals), lacksPart);
        }
    }

    private void divide(Tally cell, long divisor) {
        if (trace.isOn()) {
            trace.divided(cell.exactlyDividedBy(divisor, decimals));
        }
        var rounded = cell.dividedBy(divisor, decimals);
        cell.clear();
        cell.add(rounded);
    }

    private void addRecord(Outline.OfLeaf leaf, int row, int weight, Tally cell) {
        if (leaf.measured() == null) {
            scores.addPointsTimes(cell, row, weight);
        } else {
            measure(leaf, leaf.measured(), row, cell);
        }
    }

    private void measure(Outline.OfLeaf leaf, LeaderRelative rule, int row, Tally cell) {
        var actual = actual(rule, row);
        var target = targets.of(unit, leaf.node());
        var best = leaders[leaf.index()];
        if (best != null) {
            var exact = best.points(actual, target);
            trace.measured(best, actual, target, exact);
            cell.add(exact.rounded(decimals));
        }
    }

    Decimal actual(LeaderRelative rule, int row) {
        var input = scores.record(row).input();
        return rule.actual(input == null ? new Input.Text("0") : input);
    }

    /**
     * Adds up the peers' values that count.
     *
     * @return how many they are
     */
    private int addPeers(Outline.Part part, Combine combine, int from) {
        peers.clear();
        int count = combine == Combine.MEAN ? addAll(part, from) : addMiddle(part, combine, from);
        if (count == 0) {
            // Without a value, the peers who say "not applicable" are those who count.
            for (int row = from; scores.isAtSlot(part.slot(), row, end); row++) {
                trace.used(row, part.share());
            }
        }
        return count;
    }

    private int addAll(Outline.Part part, int from) {
        int count = 0;
        for (int row = from; scores.isAtSlot(part.slot(), row, end); row++) {
            if (!scores.isNotApplicable(row)) {
                addPeer(part, row);
                count++;
            }
        }
        return count;
    }

    private int addMiddle(Outline.Part part, Combine combine, int from) {
        var ascending = new ArrayList<Integer>();
        for (int row = from; scores.isAtSlot(part.slot(), row, end); row++) {
            if (!scores.isNotApplicable(row)) {
                ascending.add(row);
            }
        }
        ascending.sort(Comparator.comparing(scores::points));
        var counted = combine == Combine.MEDIAN ? median(ascending) : trimmed(ascending);
        counted.forEach(row -> addPeer(part, row));
        return counted.size();
    }

    private void addPeer(Outline.Part part, int row) {
        trace.used(row, part.share());
        scores.addPointsTimes(peers, row, 1);
    }

    private static List<Integer> median(List<Integer> ascending) {
        return ascending.isEmpty()
                ? ascending
                : ascending.subList((ascending.size() - 1) / 2, ascending.size() / 2 + 1);
    }

    private static List<Integer> trimmed(List<Integer> ascending) {
        return ascending.size() < LEAST_TO_TRIM ? ascending : ascending.subList(1, ascending.size() - 1);
    }
}
