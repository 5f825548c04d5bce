package vn.codau.scoring.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.organisation.cluster.Member;
import vn.codau.scoring.store.StoredTotals;

/**
 * What a cluster's sheets are stored to come to.
 *
 * @param cluster without a record: enough to rank it by these totals once what is laid down beside scores is added; empty
 *     where it has no sheet
 * @param isCrossScored whether its members score each other
 * @param members those who sit in it now, by the codes by which they are scored: the head, deputies in their order, the others
 *     by name
 * @param standings theirs
 */
public record ClusterTotals(
        Optional<ClusterDraft> cluster, boolean isCrossScored, List<Member> members, List<StoredTotals> standings) {

    public ClusterTotals {
        members = List.copyOf(members);
        standings = List.copyOf(standings);
    }

    /** What counts of each sheet, by the unit's code. */
    public Map<String, UnitScore> settled() {
        return StoredTotals.settled(standings);
    }

    /** What each sheet claims, by the unit's code. */
    public Map<String, UnitScore> claimed() {
        return StoredTotals.claimed(standings);
    }
}
