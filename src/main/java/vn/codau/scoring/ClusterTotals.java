package vn.codau.scoring;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.season.Cluster;

/**
 * What a cluster's sheets are stored to come to.
 *
 * @param cluster without a record: enough to rank it by these totals; empty where it has no sheet
 * @param isCrossScored whether its members score each other
 * @param standings of those who sit in it now
 */
public record ClusterTotals(Optional<Cluster> cluster, boolean isCrossScored, List<Standing> standings) {

    public ClusterTotals {
        standings = List.copyOf(standings);
    }
}
