package vn.codau.ranking.standing;

import java.time.LocalDate;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.Longest;

/**
 * Asks for a unit to be held (tạm dừng xét) while discipline, an inspection or a complaint is open.
 *
 * @param document what it rests on: number, sign and date
 * @param from the first day
 */
public record PlaceHold(ClusterId cluster, UnitId unit, String reason, String document, LocalDate from) {

    /** Strips what was typed and refuses what is empty. */
    public PlaceHold {
        reason = RankingProblem.text(reason, Longest.REASON);
        document = RankingProblem.text(document, Longest.DOCUMENT);
    }
}
