package vn.codau.engine.margin;

import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Leading;

/**
 * A change of one settled cell that changes the cluster's leading unit, everything else as it is.
 *
 * @param unit whose cell it is
 * @param criterion the leaf's code
 * @param from the settled points
 * @param to the nearest points with which the outcome is another
 * @param after the outcome then
 */
public record Flip(String unit, String criterion, Points from, Points to, Leading after) {

    /** How much the cell would have to change. */
    public Points change() {
        return to.compareTo(from) > 0 ? to.minus(from) : from.minus(to);
    }
}
