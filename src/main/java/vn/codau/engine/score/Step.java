package vn.codau.engine.score;

import vn.codau.engine.criteria.Counts;
import vn.codau.engine.number.Points;

/** Something done to points on their way up the tree (season pack, section 5). */
public sealed interface Step {

    /** The children were added. */
    record Summed(Parts sum) implements Step {}

    /** The best child counts alone. */
    record Picked(String child, Parts parts) implements Step {}

    /** A part was more than its cap and became it. */
    record Capped(Counts part, Points before, Points cap) implements Step {}

    /** Net points were below the floor, so the deduction was reduced. */
    record Floored(Points net, Points floor, Points deductionBefore, Points deductionAfter) implements Step {}

    /**
     * The base was scaled up to what the unit could reach: {@code before × max / (max − notApplicable)}, rounded.
     *
     * @param max what the section can give
     * @param notApplicable what of that does not apply to the unit
     */
    record Rescaled(Points before, Points max, Points notApplicable, Points after) implements Step {}
}
