package vn.codau.proposal.council;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.codau.engine.season.Selection.Council;
import vn.codau.proposal.Recorded;
import vn.codau.ranking.seal.SnapshotId;

/**
 * What the Council's minutes say (biên bản họp, kiểm phiếu của Hội đồng).
 *
 * @param snapshot the sealed season whose candidates the Council had before it
 * @param votes by unit code
 * @param withdrawn whether it counts no more
 * @param reason why it was corrected or withdrawn; empty for the first
 */
public record CouncilRecord(
        SnapshotId snapshot,
        int members,
        int present,
        CouncilMinutes minutes,
        Map<String, Integer> votes,
        boolean withdrawn,
        String reason,
        Recorded recorded) {

    public CouncilRecord {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** As the engine knows it. */
    public Council council() {
        return new Council(members, present, votes);
    }
}
