package vn.codau.scoring.export;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.season.Cluster;
import vn.codau.organisation.cluster.Member;
import vn.codau.scoring.store.StoredTotals;

/**
 * What a cluster's sheets are stored to come to.
 *
 * @param cluster without a record: enough to rank it by these totals; empty where it has no sheet
 * @param isCrossScored whether its members score each other
 * @param members those who sit in it now, by the codes by which they are scored: the head, deputies in their order, the others
 *     by name
 * @param standings theirs
 */
public record ClusterTotals(
        Optional<Cluster> cluster, boolean isCrossScored, List<Member> members, List<StoredTotals> standings) {

    public ClusterTotals {
        members = List.copyOf(members);
        standings = List.copyOf(standings);
    }
}
