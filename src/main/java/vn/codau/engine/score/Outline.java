package vn.codau.engine.score;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;

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
     * @param settlement how its cells are settled in this cluster
     * @param weights the parts of a weighted settlement, otherwise empty
     */
    record OfLeaf(Leaf node, int index, Settlement settlement, List<Weight> weights, Points max) implements Outline {

        boolean isBase() {
            return node.counts() == Counts.BASE;
        }
    }

    /** A part of a weighted settlement, with its weight as it was given and in billionths. */
    record Weight(Source part, Decimal share, long billionths) {}

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

        private static Optional<Points> points(Optional<Decimal> limit, int decimals) {
            return limit.map(value -> Points.of(value, decimals));
        }
    }

    /** The outline of each section. */
    static List<Outline> of(Criteria criteria, Settlement general) {
        var builder = new Builder(criteria.decimals(), general);
        return criteria.sections().stream().map(builder::outline).toList();
    }

    /** Numbers the leaves as it goes. */
    final class Builder {

        private final int decimals;
        private final Settlement general;
        private int leaves;

        Builder(int decimals, Settlement general) {
            this.decimals = decimals;
            this.general = general;
        }

        Outline outline(Node node) {
            return switch (node) {
                case Leaf leaf -> {
                    var settlement = leaf.settlementIn(general);
                    yield new OfLeaf(leaf, leaves++, settlement, weights(settlement), maximum(leaf));
                }
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

        private static List<Weight> weights(Settlement settlement) {
            return settlement instanceof Settlement.Weighted weighted
                    ? weighted.weights().entrySet().stream()
                            .map(part -> new Weight(
                                    part.getKey(),
                                    part.getValue(),
                                    part.getValue().billionths()))
                            .toList()
                    : List.of();
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
