package vn.codau.ranking.standing;

import java.time.LocalDate;
import java.util.Optional;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * A unit that must not be proposed for some time; its score and rank stay.
 *
 * @param code the unit's
 * @param document what it rests on
 * @param to the last day, once it is known
 * @param version given back with a release
 */
public record HeldUnit(
        HoldId id,
        ClusterId cluster,
        UnitId unit,
        String code,
        String reason,
        String document,
        LocalDate from,
        Optional<LocalDate> to,
        String placedBy,
        String releaseReason,
        long version) {}
