package vn.codau.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.ranking.RankingProblem.Reason;
import vn.codau.shared.SeasonId;

/** Rankings as they are sealed. A snapshot never changes, so what it comes to is computed once and kept for a while. */
@Component
class SealedRankings {

    private static final int MOST = 12;

    private final SnapshotStore store;
    private final Map<SnapshotId, SeasonRanking> known = Collections.synchronizedMap(new LinkedHashMap<>());

    SealedRankings(SnapshotStore store) {
        this.store = store;
    }

    /** The season's newest snapshot. */
    Optional<Snapshot> latest(SeasonId season) {
        return store.of(season).stream().findFirst();
    }

    /** The whole season as that snapshot holds it. */
    SeasonRanking season(Snapshot snapshot) {
        var found = known.get(snapshot.id());
        if (found == null) {
            found = store.zip(snapshot.id())
                    .map(Snapshots::ranked)
                    .orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_SNAPSHOT));
            keep(snapshot.id(), found);
        }
        return found;
    }

    /** A cluster of the season's newest snapshot. */
    ClusterRanking cluster(SeasonId season, String code) {
        return latest(season).map(this::season).stream()
                .flatMap(found -> found.clusters().stream())
                .filter(cluster -> cluster.cluster().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(Reason.HIDDEN));
    }

    private void keep(SnapshotId id, SeasonRanking ranking) {
        synchronized (known) {
            while (known.size() >= MOST) {
                known.remove(known.keySet().iterator().next());
            }
            known.put(id, ranking);
        }
    }
}
