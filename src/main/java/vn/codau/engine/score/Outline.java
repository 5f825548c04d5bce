package vn.codau.engine.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.season.Scores;

/**
 * The criteria tree made ready for scoring many sheets: leaves numbered in tree order, limits in points, and each node's
 * reachable maximum, which is the same for every unit.
 */
sealed interface Outline {

    Node node();

    /** What BASE leaves below can give together: the "max" of section 5 of the season pack. */
    Points max();

    /**
     * A leaf.
     *
     * @param index its place in the order of the tree
     * @param settlement how its cells are settled in this cluster
     * @param verified what settles a cell with a verified record
     * @param parts what settles a cell without one: the first part, which leads to the others
     * @param measured the rule, if points are measured against the cluster's best
     * @param fixed the points that every unit has, if the leaf takes no scores
     */
    record OfLeaf(
            Leaf node,
            int index,
            Settlement settlement,
            Part verified,
            Part parts,
            @Nullable LeaderRelative measured,
            @Nullable Points fixed,
            Points max)
            implements Outline {

        static OfLeaf of(Leaf leaf, int index, Settlement settlement, Points max) {
            return new OfLeaf(
                    leaf,
                    index,
                    settlement,
                    Part.alone(Source.VERIFIED, index),
                    Part.of(settlement, index),
                    leaf.rule() instanceof LeaderRelative measured ? measured : null,
                    leaf.rule() instanceof Fixed(var points) ? Points.of(points, max.decimals()) : null,
                    max);
        }

        /** Whether its cells are settled by adding alone, where they apply. */
        boolean isPlain() {
            return measured == null && fixed == null && !parts.takesMiddle();
        }

        boolean isBase() {
            return node.counts() == Counts.BASE;
        }
    }

    /**
     * A part of a settlement: one record, or the records of all peers together.
     *
     * @param slot where in the sheet it stands
     * @param weight beside the other parts
     * @param share the weight as it was given; empty where there is only this part
     * @param peers how the peers are combined; null where the part is one record
     * @param next the next part in the order of the records
     */
    record Part(
            int slot,
            int weight,
            Optional<Decimal> share,
            @Nullable Combine peers,
            @Nullable Part next) {

        static Part alone(Source source, int leaf) {
            return new Part(Scores.slot(leaf, source), 1, Optional.empty(), null, null);
        }

        /** Whether this or a part behind it takes only values in the middle. */
        boolean takesMiddle() {
            return (peers != null && peers != Combine.MEAN) || (next != null && next.takesMiddle());
        }

        /** Whether its one record is all there is to settle, with nothing to divide. */
        boolean isAlone() {
            return peers == null && share.isEmpty();
        }

        static Part of(Settlement settlement, int leaf) {
            return switch (settlement) {
                case Settlement.By(var source) -> alone(source, leaf);
                case Settlement.Peers(var combine) ->
                    new Part(Scores.slot(leaf, Source.PEER), 1, Optional.empty(), combine, null);
                case Settlement.Weighted weighted -> weighted(weighted, leaf);
            };
        }

        private static Part weighted(Settlement.Weighted settlement, int leaf) {
            Part first = null;
            for (var weight : List.copyOf(settlement.weights().entrySet()).reversed()) {
                first = new Part(
                        Scores.slot(leaf, weight.getKey()),
                        Math.toIntExact(weight.getValue().billionths()),
                        Optional.of(weight.getValue()),
                        weight.getKey() == Source.PEER ? settlement.combine() : null,
                        first);
            }
            return Objects.requireNonNull(first, "weights add up to 1, so there is one");
        }
    }

    record OfGroup(Group node, List<Outline> children, Points max, Limits limits) implements Outline {

        boolean picksBest() {
            return node.pick() == Pick.BEST;
        }
    }

    /** Caps and floor of a group, in points. */
    record Limits(Optional<Points> base, Optional<Points> bonus, Optional<Points> deduction, Optional<Points> floor) {

        static Limits of(Group group, int decimals) {
            var caps = group.caps();
            return new Limits(
                    points(caps.base(), decimals),
                    points(caps.bonus(), decimals),
                    points(caps.deduction(), decimals),
                    points(group.floor(), decimals));
        }

        boolean isNone() {
            return base.isEmpty() && bonus.isEmpty() && deduction.isEmpty() && floor.isEmpty();
        }

        private static Optional<Points> points(Optional<Decimal> limit, int decimals) {
            return limit.map(value -> Points.of(value, decimals));
        }
    }

    /**
     * The outline of each section.
     *
     * @param settlement how a leaf's cells are settled
     */
    static List<Outline> of(Criteria criteria, Function<Leaf, Settlement> settlement) {
        var builder = new Builder(criteria.decimals(), settlement);
        return criteria.sections().stream().map(builder::outline).toList();
    }

    /** The leaves of these sections in the order of the tree. */
    static OfLeaf[] leaves(List<Outline> sections) {
        return sections.stream().flatMap(Outline::leavesOf).toArray(OfLeaf[]::new);
    }

    private static Stream<OfLeaf> leavesOf(Outline node) {
        return switch (node) {
            case OfLeaf leaf -> Stream.of(leaf);
            case OfGroup group -> group.children().stream().flatMap(Outline::leavesOf);
        };
    }

    /** Numbers the leaves as it goes. */
    final class Builder {

        private final int decimals;
        private final Function<Leaf, Settlement> settlement;
        private int leaves;

        Builder(int decimals, Function<Leaf, Settlement> settlement) {
            this.decimals = decimals;
            this.settlement = settlement;
        }

        Outline outline(Node node) {
            return switch (node) {
                case Leaf leaf -> OfLeaf.of(leaf, leaves++, settlement.apply(leaf), maximum(leaf));
                case Group group -> {
                    var children = group.children().stream().map(this::outline).toList();
                    var limits = Limits.of(group, decimals);
                    BinaryOperator<Points> join = group.pick() == Pick.BEST ? Points::orMore : Points::plus;
                    var max = children.stream().map(Outline::max).reduce(Points.zero(decimals), join);
                    yield new OfGroup(
                            group, children, limits.base().map(max::orLess).orElse(max), limits);
                }
            };
        }

        private Points maximum(Leaf leaf) {
            return leaf.rule()
                    .maximum()
                    .filter(max -> leaf.counts() == Counts.BASE)
                    .map(max -> Points.of(max, decimals))
                    .orElse(Points.zero(decimals));
        }
    }
}
