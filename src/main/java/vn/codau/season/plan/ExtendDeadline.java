package vn.codau.season.plan;

import java.time.Instant;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/**
 * Asks for more time for one unit.
 *
 * @param until the first instant at which the unit may no more
 * @param approver who approved it, as the paper says
 */
public record ExtendDeadline(UnitId unit, Phase phase, Instant until, String reason, String approver) {}
