package vn.codau.engine.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.Tally;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Scores;
import vn.codau.engine.season.Targets;

/**
 * Settles the cells of one sheet after the other, leaf by leaf in tree order (season pack, sections 3 and 4): which
 * records count, what they come to, and what a blank or a cell that is not applicable is worth.
 */
final class Settler {

    private static final int NONE = -1;
    private static final int LEAST_TO_TRIM = 4;

    private final Scores scores;
    private final Targets targets;
    private final NotApplicable policy;
    private final int decimals;
    private final @Nullable Leaders[] leaders;
    private final Trace trace;

    private String unit = "";
    private int row;
    private int end;
    private int incomplete;
    private Tally notApplicable = new Tally();

    /**
     * A settler for one cluster.
     *
     * @param leaders by leaf index, for the leaves that are measured against the cluster's best
     */
    Settler(Cluster cluster, @Nullable Leaders[] leaders, Trace trace) {
        this.scores = cluster.scores();
        this.targets = cluster.targets();
        this.policy = cluster.criteria().notApplicable();
        this.decimals = cluster.criteria().decimals();
        this.leaders = leaders;
        this.trace = trace;
    }

    /** Starts the sheet of the unit with that index. */
    void open(int index) {
        unit = scores.units().get(index);
        row = scores.firstRow(index);
        end = scores.firstRow(index + 1);
        incomplete = 0;
    }

    void startSection() {
        notApplicable = new Tally();
    }

    /** Cells so far of the sheet that are blank or lack a part. */
    int incomplete() {
        return incomplete;
    }

    /** The maxima of the section's BASE leaves so far that are not applicable. */
    Points notApplicableMaxima() {
        return notApplicable.points(decimals);
    }

    /** Adds the settled points of the sheet's next leaf to {@code tally}. Leaves come in tree order, each once. */
    void settle(Outline.OfLeaf leaf, Tally tally) {
        int from = row;
        while (row < end && scores.leaf(row) == leaf.index()) {
            row++;
        }
        var cell = new Tally();
        if (leaf.node().rule() instanceof Fixed(var points)) {
            cell.add(Points.of(points, decimals));
            trace.settled(leaf, CellState.VALUE, cell, false);
        } else if (isVerified(from, row)) {
            settleByRecord(leaf, from, cell);
        } else {
            switch (leaf.settlement()) {
                case Settlement.By(var source) -> settleByRecord(leaf, find(source, from, row), cell);
                case Settlement.Peers(var combine) -> settleByPeers(leaf, combine, from, row, cell);
                case Settlement.Weighted weighted -> settleByWeights(leaf, weighted.combine(), from, row, cell);
            }
        }
        tally.add(cell);
    }

    /** The one record that decides a cell where one record does, or a negative number. */
    int decidingRow(Outline.OfLeaf leaf, int from, int to) {
        if (isVerified(from, to)) {
            return from;
        }
        return leaf.settlement() instanceof Settlement.By(var source) ? find(source, from, to) : NONE;
    }

    private boolean isVerified(int from, int to) {
        return from < to && scores.source(from) == Source.VERIFIED;
    }

    private int find(Source source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scores.source(i) == source) {
                return i;
            }
        }
        return NONE;
    }

    private void settleByRecord(Outline.OfLeaf leaf, int record, Tally cell) {
        if (record == NONE) {
            settleBlank(leaf, cell);
            return;
        }
        trace.used(record, Optional.empty());
        if (scores.isNotApplicable(record)) {
            settleNotApplicable(leaf, cell);
            return;
        }
        if (leaf.node().rule() instanceof LeaderRelative rule) {
            measure(leaf, rule, record, cell);
        } else {
            scores.addPoints(cell, record);
        }
        trace.settled(leaf, CellState.VALUE, cell, false);
    }

    private void measure(Outline.OfLeaf leaf, LeaderRelative rule, int record, Tally cell) {
        var actual = actual(rule, record);
        var target = targets.of(unit, leaf.node());
        var best = leaders[leaf.index()];
        if (best != null) {
            var exact = best.points(actual, target);
            trace.measured(best, actual, target, exact);
            cell.add(exact.rounded(decimals));
        }
    }

    Decimal actual(LeaderRelative rule, int record) {
        var input = scores.record(record).input();
        return rule.actual(input == null ? new Input.Text("0") : input);
    }

    private void settleBlank(Outline.OfLeaf leaf, Tally cell) {
        incomplete++;
        trace.settled(leaf, CellState.BLANK, cell, true);
    }

    private void settleNotApplicable(Outline.OfLeaf leaf, Tally cell) {
        if (leaf.isBase()) {
            if (policy == NotApplicable.FULL) {
                cell.add(leaf.max());
            }
            notApplicable.add(leaf.max());
        }
        trace.settled(leaf, CellState.NOT_APPLICABLE, cell, false);
    }

    private void settleByPeers(Outline.OfLeaf leaf, Combine combine, int from, int to, Tally cell) {
        var peers = peers(combine, from, to, Optional.empty());
        switch (peers.state()) {
            case BLANK -> settleBlank(leaf, cell);
            case NOT_APPLICABLE -> settleNotApplicable(leaf, cell);
            case VALUE -> settleDivided(leaf, peers.sum(), peers.count(), cell, false);
        }
    }

    private void settleDivided(Outline.OfLeaf leaf, Tally sum, long divisor, Tally cell, boolean lacksPart) {
        trace.divided(sum, divisor);
        cell.add(sum.dividedBy(divisor, decimals));
        trace.settled(leaf, CellState.VALUE, cell, lacksPart);
    }

    /** Weights the parts that are there, divides once by their weights and the number of peers, and rounds once. */
    private void settleByWeights(Outline.OfLeaf leaf, Combine combine, int from, int to, Tally cell) {
        var sum = new Tally();
        long weights = 0;
        boolean lacksPart = false;
        boolean hasValue = false;
        var peers = peersPart(leaf, combine, from, to);
        long peerCount = peers.state() == CellState.VALUE ? peers.count() : 1;
        for (var weight : leaf.weights()) {
            var part = new Tally();
            var state = weight.part() == Source.PEER ? peers.state() : part(weight, from, to, part);
            if (state == CellState.NOT_APPLICABLE) {
                continue;
            }
            weights += weight.billionths();
            lacksPart |= state == CellState.BLANK;
            hasValue |= state == CellState.VALUE;
            if (weight.part() == Source.PEER) {
                sum.addTimes(peers.sum(), weight.billionths());
            } else {
                sum.addTimes(part, weight.billionths() * peerCount);
            }
        }
        if (weights == 0) {
            settleNotApplicable(leaf, cell);
        } else if (!hasValue) {
            settleBlank(leaf, cell);
        } else {
            incomplete += lacksPart ? 1 : 0;
            settleDivided(leaf, sum, weights * peerCount, cell, lacksPart);
        }
    }

    private CellState part(Outline.Weight weight, int from, int to, Tally points) {
        int record = find(weight.part(), from, to);
        if (record == NONE) {
            return CellState.BLANK;
        }
        trace.used(record, Optional.of(weight.share()));
        if (scores.isNotApplicable(record)) {
            return CellState.NOT_APPLICABLE;
        }
        scores.addPoints(points, record);
        return CellState.VALUE;
    }

    private Peers peersPart(Outline.OfLeaf leaf, Combine combine, int from, int to) {
        for (var weight : leaf.weights()) {
            if (weight.part() == Source.PEER) {
                return peers(combine, from, to, Optional.of(weight.share()));
            }
        }
        return Peers.BLANK;
    }

    /** The peers' points that count: their sum and how many they are, so that the division can come last. */
    private record Peers(CellState state, Tally sum, int count) {
        static final Peers BLANK = new Peers(CellState.BLANK, new Tally(), 0);
        static final Peers NOT_APPLICABLE = new Peers(CellState.NOT_APPLICABLE, new Tally(), 0);
    }

    private Peers peers(Combine combine, int from, int to, Optional<Decimal> share) {
        // Peers are last in a cell.
        int first = find(Source.PEER, from, to);
        if (first == NONE) {
            return Peers.BLANK;
        }
        return combine == Combine.MEAN ? mean(first, to, share) : middle(combine, first, to, share);
    }

    private Peers mean(int first, int to, Optional<Decimal> share) {
        var sum = new Tally();
        int count = 0;
        for (int i = first; i < to; i++) {
            if (!scores.isNotApplicable(i)) {
                trace.used(i, share);
                scores.addPoints(sum, i);
                count++;
            }
        }
        return count == 0 ? notApplicable(first, to, share) : new Peers(CellState.VALUE, sum, count);
    }

    private Peers middle(Combine combine, int first, int to, Optional<Decimal> share) {
        var ascending = IntStream.range(first, to)
                .filter(i -> !scores.isNotApplicable(i))
                .boxed()
                .sorted(Comparator.comparing(scores::points))
                .toList();
        if (ascending.isEmpty()) {
            return notApplicable(first, to, share);
        }
        var sum = new Tally();
        var counted = combine == Combine.MEDIAN ? median(ascending) : trimmed(ascending);
        for (int i : counted) {
            trace.used(i, share);
            scores.addPoints(sum, i);
        }
        return new Peers(CellState.VALUE, sum, counted.size());
    }

    /** Without a value, the peers who say "not applicable" are those who count. */
    private Peers notApplicable(int first, int to, Optional<Decimal> share) {
        for (int i = first; i < to; i++) {
            trace.used(i, share);
        }
        return Peers.NOT_APPLICABLE;
    }

    private static List<Integer> median(List<Integer> ascending) {
        return ascending.subList((ascending.size() - 1) / 2, ascending.size() / 2 + 1);
    }

    private static List<Integer> trimmed(List<Integer> ascending) {
        return ascending.size() < LEAST_TO_TRIM ? ascending : ascending.subList(1, ascending.size() - 1);
    }
}
