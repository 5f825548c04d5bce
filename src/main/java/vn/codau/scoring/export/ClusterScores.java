package vn.codau.scoring.export;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.season.Cluster;
import vn.codau.scoring.store.StoredTotals;

/**
 * A cluster's scores as they are stored.
 *
 * @param cluster as the engine ranks it, without what is laid down beside scores; empty where nobody sits in it
 * @param standings what each sheet is stored to come to
 * @param handedIn how many sheets are with those who check them
 * @param disputes how many cells are taken for verification and not decided
 */
public record ClusterScores(Optional<Cluster> cluster, List<StoredTotals> standings, int handedIn, int disputes) {

    public ClusterScores {
        standings = List.copyOf(standings);
    }
}
