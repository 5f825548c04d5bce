package vn.codau.engine.score;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.engine.season.Score;

/** How a node of the criteria tree comes to its points. */
public sealed interface NodeExplanation {

    Node node();

    Parts result();

    /**
     * A group.
     *
     * @param steps what was done with its children's results, in this order
     */
    record OfGroup(Group node, List<NodeExplanation> children, List<Step> steps, Parts result)
            implements NodeExplanation {

        public OfGroup {
            children = List.copyOf(children);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A cell.
     *
     * @param settlement how the cell is settled unless there is a verified score
     * @param records every record of the cell, used or not
     * @param exact the settled points before rounding, where they are not just one record's
     * @param measured where the value was measured against the cluster's best
     * @param points the settled points
     * @param incomplete whether it is blank or lacks a part
     */
    record OfLeaf(
            Leaf node,
            CellState state,
            Settlement settlement,
            List<Given> records,
            Optional<Fraction> exact,
            Optional<Measured> measured,
            Points points,
            boolean incomplete,
            Parts result)
            implements NodeExplanation {

        public OfLeaf {
            records = List.copyOf(records);
        }
    }

    /**
     * One record of a cell.
     *
     * @param exact its points before rounding; empty where it is not applicable or measured against others
     * @param points its points, rounded; empty likewise
     * @param used whether it counts towards the cell
     * @param weight its part's weight in a weighted settlement; the peers share one
     */
    record Given(
            Score score, Optional<Fraction> exact, Optional<Points> points, boolean used, Optional<Decimal> weight) {}

    /**
     * A value beside the cluster's best (season pack, section 4).
     *
     * @param target the unit's target, if it has one above 0
     * @param excess by what share the value exceeds the target; negative below it
     * @param greatestExcess the greatest among the units with a target
     * @param greatestActual the greatest value among the units without one
     */
    record Measured(
            Decimal actual,
            Optional<Decimal> target,
            Optional<Fraction> excess,
            Optional<Fraction> greatestExcess,
            Optional<Decimal> greatestActual) {}
}
