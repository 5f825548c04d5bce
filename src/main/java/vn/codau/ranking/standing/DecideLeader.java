package vn.codau.ranking.standing;

import java.util.Optional;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;

/**
 * Asks for a decision on the cluster's leading unit, where the numbers leave a doubt.
 *
 * @param unit the unit that is to lead; empty: nobody
 * @param version of the decision that it takes the place of; 0 where there never was one
 */
public record DecideLeader(
        ClusterId cluster,
        Optional<UnitId> unit,
        long version,
        String reason,
        String document,
        OtherOpinions otherOpinions) {

    /** Strips what was typed and refuses what is empty. */
    public DecideLeader {
        reason = RankingProblem.text(reason, Longest.REASON);
        document = RankingProblem.text(document, Longest.DOCUMENT);
    }
}
