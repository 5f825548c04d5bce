package vn.codau.ranking;

import java.util.List;
import vn.codau.shared.UnitId;

/**
 * What is laid down about the units of a cluster beside their scores.
 *
 * @param holds all of them, those that are over too, the latest first
 * @param statuses what differs from the usual
 */
public record Particulars(List<HeldUnit> holds, List<UnitStatus> statuses) {

    /** Nothing. */
    public static final Particulars NONE = new Particulars(List.of(), List.of());

    public Particulars {
        holds = List.copyOf(holds);
        statuses = List.copyOf(statuses);
    }

    static Particulars of(Laid laid) {
        return new Particulars(laid.holds(), laid.statuses());
    }

    /** Whether that unit is registered and graded. */
    public UnitStatus status(UnitId unit) {
        return UnitStandings.status(statuses, unit);
    }
}
