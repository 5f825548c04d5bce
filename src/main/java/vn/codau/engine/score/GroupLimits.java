package vn.codau.engine.score;

import java.util.Optional;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;

/** Caps and floor of a group, in points. */
record GroupLimits(Optional<Points> base, Optional<Points> bonus, Optional<Points> deduction, Optional<Points> floor) {

    static GroupLimits of(Group group, int decimals) {
        var caps = group.caps();
        return new GroupLimits(
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
