package vn.codau.engine.rank;

import java.util.List;
import vn.codau.engine.season.Cluster;

/**
 * A cluster's ranking.
 *
 * @param standings the graded units in listing order, then the others by code
 */
public record ClusterRanking(Cluster cluster, List<Standing> standings, Leading leading) {

    public ClusterRanking {
        standings = List.copyOf(standings);
    }
}
