package vn.codau.engine.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Points;

/** Outlines a criteria tree and numbers its leaves as it goes. */
final class OutlineBuilder {

    private final int decimals;
    private final Function<Leaf, Settlement> settlement;
    private final Map<Settlement, PreparedSettlement> settlings = new HashMap<>();
    private int leaves;

    OutlineBuilder(int decimals, Function<Leaf, Settlement> settlement) {
        this.decimals = decimals;
        this.settlement = settlement;
    }

    /**
     * The outline of each section.
     *
     * @param settlement how a leaf's cells are settled
     */
    static List<Outline> sections(Criteria criteria, Function<Leaf, Settlement> settlement) {
        var builder = new OutlineBuilder(criteria.decimals(), settlement);
        return criteria.sections().stream().map(builder::outline).toList();
    }

    private Outline outline(Node node) {
        return switch (node) {
            case Leaf leaf -> leaf(leaf);
            case Group group -> {
                var children = group.children().stream().map(this::outline).toList();
                var limits = GroupLimits.of(group, decimals);
                BinaryOperator<Points> join = group.pick() == Pick.BEST ? Points::orMore : Points::plus;
                var max = children.stream().map(Outline::max).reduce(Points.zero(decimals), join);
                yield group(group, children, limits.base().map(max::orLess).orElse(max), limits);
            }
        };
    }

    private static Outline.OfGroup group(Group group, List<Outline> children, Points max, GroupLimits limits) {
        var groups = children.stream()
                .filter(Outline.OfGroup.class::isInstance)
                .map(Outline.OfGroup.class::cast)
                .toList();
        var leaves = new LeafIndices(
                places(children, Counts.BASE), places(children, Counts.BONUS), places(children, Counts.DEDUCTION));
        return new Outline.OfGroup(group, children, leaves, groups, max, limits);
    }

    /** Where the leaves among the children that count as {@code part} stand in the order of the tree. */
    private static int[] places(List<Outline> children, Counts part) {
        return children.stream()
                .filter(child ->
                        child instanceof Outline.OfLeaf leaf && leaf.node().counts() == part)
                .mapToInt(child -> ((Outline.OfLeaf) child).index())
                .toArray();
    }

    private Outline.OfLeaf leaf(Leaf leaf) {
        var own = settlement.apply(leaf);
        var settling = leaf.rule() instanceof Fixed
                ? PreparedSettlement.NONE
                : settlings.computeIfAbsent(own, PreparedSettlement::of);
        return Outline.OfLeaf.of(leaf, leaves++, own, settling, maximum(leaf));
    }

    private Points maximum(Leaf leaf) {
        return leaf.rule()
                .maximum()
                .filter(max -> leaf.counts() == Counts.BASE)
                .map(max -> Points.of(max, decimals))
                .orElse(Points.zero(decimals));
    }
}
