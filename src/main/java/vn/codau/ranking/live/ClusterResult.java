package vn.codau.ranking.live;

import java.util.Optional;
import vn.codau.organisation.cluster.ClusterView;

/**
 * How a cluster of the province stands.
 *
 * @param ranking empty where it cannot be ranked yet
 * @param work how far its scoring is; empty where the ranking is sealed
 */
public record ClusterResult(ClusterView cluster, Optional<LiveRanking> ranking, Optional<Work> work) {

    /**
     * How far scoring is.
     *
     * @param handedIn how many units have handed their sheets in
     * @param disputes how many cells are taken for verification and not decided
     */
    public record Work(int handedIn, int disputes) {}
}
