package vn.codau.season.plan;

import java.time.Instant;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/**
 * One unit may do a phase's work for longer.
 *
 * @param until the first instant at which it may no more
 * @param approver who approved it, as the paper says
 */
public record Extension(UnitId unit, Phase phase, Instant grantedAt, Instant until, String reason, String approver) {

    public boolean holdsFor(UnitId other, Phase work, Instant at) {
        return unit.equals(other) && phase == work && !at.isBefore(grantedAt) && at.isBefore(until);
    }
}
