package vn.codau.engine.score;

import vn.codau.engine.criteria.Counts;
import vn.codau.engine.number.Points;

/** What a node comes to: three sums that are never negative. */
public record Parts(Points base, Points bonus, Points deduction) {

    /** Points that count as one part alone. */
    static Parts only(Counts part, Points points) {
        var zero = Points.zero(points.decimals());
        return switch (part) {
            case BASE -> new Parts(points, zero, zero);
            case BONUS -> new Parts(zero, points, zero);
            case DEDUCTION -> new Parts(zero, zero, points);
        };
    }

    /** Base and bonus less the deduction; may be negative. */
    public Points net() {
        return base.plus(bonus).minus(deduction);
    }

    Parts withBase(Points changed) {
        return new Parts(changed, bonus, deduction);
    }

    Parts withDeduction(Points changed) {
        return new Parts(base, bonus, changed);
    }
}
