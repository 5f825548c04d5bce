package vn.codau.scoring.cross;

import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Steps back from scoring a unit, for good; what was entered is cleared and stays in the history. */
public record Recuse(ClusterId cluster, UnitId unit, String reason) {

    public Recuse {
        reason = reason.strip();
    }
}
