package vn.codau.ranking.input;

import java.util.List;
import vn.codau.ranking.standing.HeldUnit;
import vn.codau.ranking.standing.UnitStatus;
import vn.codau.shared.UnitId;

/**
 * What is laid down about the units of a cluster beside their scores.
 *
 * @param holds all of them, those that are over too, the latest first
 * @param statuses what differs from the usual
 */
public record UnitRulings(List<HeldUnit> holds, List<UnitStatus> statuses) {

    /** Nothing. */
    public static final UnitRulings NONE = new UnitRulings(List.of(), List.of());

    public UnitRulings {
        holds = List.copyOf(holds);
        statuses = List.copyOf(statuses);
    }

    public static UnitRulings of(ClusterRulings laid) {
        return new UnitRulings(laid.holds(), laid.statuses());
    }

    /** Whether that unit is registered and graded. */
    public UnitStatus status(UnitId unit) {
        return UnitStandings.status(statuses, unit);
    }
}
