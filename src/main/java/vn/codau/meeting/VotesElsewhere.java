package vn.codau.meeting;

import java.util.Map;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * Votes of meetings whose minutes are not in the portal: of seasons that came in as a whole. They count until a meeting is
 * recorded.
 */
public interface VotesElsewhere {

    /** By unit; none where the cluster brought none along. */
    Map<UnitId, Integer> votes(ClusterId cluster);

    /** The same of all clusters of a season at once; a cluster without votes has no entry. */
    Map<ClusterId, Map<UnitId, Integer>> votes(SeasonId season);
}
