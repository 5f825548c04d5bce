package vn.codau.organisation.cluster;

import java.time.LocalDate;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * A unit leaves a cluster.
 *
 * @param on the first day on which it no longer belongs to it
 */
public record RemoveMember(UnitId unit, ClusterId cluster, LocalDate on, String reason) {

    /** How many characters the reason may have. */
    public static final int LONGEST_REASON = TextFolding.LONGEST_REASON;
}
