package vn.codau.scoring.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.scoring.store.StoredTotals;
import vn.codau.shared.UnitId;

/**
 * A cluster's scores as they are stored.
 *
 * @param cluster to be ranked once what is laid down beside scores is added; empty where nobody sits in it
 * @param standings what each sheet is stored to come to
 * @param handedIn how many sheets are with those who check them
 * @param disputes how many cells are taken for verification and not decided
 */
public record ClusterScores(Optional<ClusterDraft> cluster, List<StoredTotals> standings, int handedIn, int disputes) {

    public ClusterScores {
        standings = List.copyOf(standings);
    }

    /** The codes by which units are scored, whatever they are called now. */
    public Map<UnitId, String> codes() {
        return standings.stream().collect(Collectors.toMap(StoredTotals::unit, StoredTotals::code));
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
