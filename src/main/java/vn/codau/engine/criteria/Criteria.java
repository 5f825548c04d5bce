package vn.codau.engine.criteria;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/**
 * A cluster's criteria table (bảng tiêu chí), one version of it.
 *
 * @param version counts up with every change
 * @param scale the nominal total, shown only; nothing is clamped to it
 * @param decimals how many digits after the dot points have: 0 to 3
 * @param sections the top-level nodes
 */
public record Criteria(int version, Decimal scale, int decimals, NotApplicable notApplicable, List<Node> sections) {

    public static final int MOST_DECIMALS = 3;

    public Criteria {
        sections = List.copyOf(sections);
        var problems = new Problems()
                .require(
                        decimals >= 0 && decimals <= MOST_DECIMALS,
                        "decimals",
                        Flaw.OUT_OF_RANGE,
                        decimals,
                        0,
                        MOST_DECIMALS)
                .require(!sections.isEmpty(), "nodes", Flaw.NO_SECTION);
        new CriteriaCheck(decimals, problems).check(scale, sections);
        problems.throwIfAny();
    }

    /** All leaves in the order of the tree. */
    public List<Leaf> leaves() {
        return leavesOf(sections);
    }

    /** The leaves of these nodes in the order of the tree. */
    public static List<Leaf> leavesOf(List<Node> nodes) {
        var leaves = new ArrayList<Leaf>();
        collect(nodes, leaves);
        return leaves;
    }

    private static void collect(List<Node> nodes, List<Leaf> leaves) {
        for (var node : nodes) {
            switch (node) {
                case Leaf leaf -> leaves.add(leaf);
                case Group group -> collect(group.children(), leaves);
            }
        }
    }
}
