package vn.codau.ranking.standing;

import java.time.Instant;
import java.util.Optional;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.OtherOpinions;

/**
 * What people decided where the numbers leave a doubt about the leading unit.
 *
 * @param unit the unit that leads, by id and code; empty: the place stays vacant
 * @param document the minutes that it rests on
 */
public record LeaderDecision(
        Optional<Chosen> unit,
        String reason,
        String document,
        OtherOpinions otherOpinions,
        Instant at,
        String by,
        long version) {

    /** A unit with its code. */
    public record Chosen(UnitId id, String code) {}
}
