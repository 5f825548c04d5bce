package vn.codau.engine.score;

import java.util.Optional;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;

/**
 * Hears each step of the one computation while it runs. This one hears nothing, and the compiler removes the calls; the
 * {@link Recorder} turns them into an explanation. So a total is never explained by a second computation.
 */
class Trace {

    static final Trace NONE = new Trace();

    /** Whether anybody listens, so that what only a listener needs is made. */
    boolean isOn() {
        return false;
    }

    /** A record counts towards its cell, with that weight in a weighted settlement. */
    void used(int row, Optional<Decimal> weight) {}

    /** The used records' points come to this before they are rounded. */
    void divided(Fraction exact) {}

    /** The value was measured against the cluster's best. */
    void measured(Leaders leaders, Decimal actual, Optional<Decimal> target, Fraction exact) {}

    /** A cell is settled; its records are those used since the cell before. */
    void settled(Outline.OfLeaf leaf, CellState state, Points points, boolean incomplete) {}

    /** A group has the sum of its children. */
    void summed(Parts sum) {}

    /** A group has its best child alone. */
    void picked(Outline child, Parts parts) {}

    void capped(Counts part, Points before, Points cap) {}

    void floored(Points net, Points floor, Points deductionBefore, Points deductionAfter) {}

    /** A section's base was scaled up to what the unit could reach. */
    void rescaled(Outline section, Points before, Points max, Points notApplicable, Points after) {}

    /** All steps of a group since its children have been told. */
    void rolledUp(Outline.OfGroup group, Parts result) {}
}
