package vn.codau.ranking.standing;

import vn.codau.shared.UnitId;

/**
 * Whether a unit registered for the season (đăng ký thi đua) and whether it is graded (xếp loại).
 *
 * @param reason why it is not; empty only where it is graded
 * @param version given back with a change; 0 where nothing was ever changed
 */
public record UnitStatus(UnitId unit, boolean registered, boolean graded, String reason, long version) {

    public static UnitStatus usual(UnitId unit) {
        return new UnitStatus(unit, true, true, "", 0);
    }
}
