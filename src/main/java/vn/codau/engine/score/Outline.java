package vn.codau.engine.score;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
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
     * @param index its place in the order of the tree
     * @param settlement how its cells are settled in this cluster
     * @param settling the same made ready
     * @param measured the rule, if points are measured against the cluster's best
     * @param fixed the points that every unit has, if the leaf takes no scores
     */
    record OfLeaf(
            Leaf node,
            int index,
            Settlement settlement,
            PreparedSettlement settling,
            @Nullable LeaderRelative measured,
            @Nullable Points fixed,
            Points max)
            implements Outline {

        static OfLeaf of(Leaf leaf, int index, Settlement settlement, PreparedSettlement settling, Points max) {
            return new OfLeaf(
                    leaf,
                    index,
                    settlement,
                    settling,
                    leaf.rule() instanceof LeaderRelative measured ? measured : null,
                    leaf.rule() instanceof Fixed(var points) ? Points.of(points, max.decimals()) : null,
                    max);
        }

        boolean isBase() {
            return node.counts() == Counts.BASE;
        }
    }

    /**
     * A group.
     *
     * @param leaves its children that are leaves
     * @param groups its children that are groups
     */
    record OfGroup(
            Group node,
            List<Outline> children,
            LeafIndices leaves,
            List<OfGroup> groups,
            Points max,
            GroupLimits limits)
            implements Outline {

        boolean picksBest() {
            return node.pick() == Pick.BEST;
        }
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
}
