package vn.codau.ranking.seal;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.score.Claim;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Score;
import vn.codau.pack.season.SeasonReader;
import vn.codau.platform.cache.Caches;
import vn.codau.ranking.input.SealedCodes;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.shared.SeasonId;

/**
 * Rankings as they are sealed, for every module: the one reader of sealed packs. A snapshot never changes, so what it comes to
 * is computed once and kept for a while.
 */
@Component
public class SealedRankings {

    private static final int MOST = 12;
    private static final Duration UNUSED = Duration.ofHours(1);

    private final SnapshotStore store;
    private final Cache<SnapshotId, SeasonRanking> known = Caches.ofAtMost(MOST, UNUSED);

    SealedRankings(SnapshotStore store) {
        this.store = store;
    }

    /** The season's newest snapshot. */
    public Optional<Snapshot> latest(SeasonId season) {
        return store.of(season).stream().findFirst();
    }

    /** The whole season as that snapshot holds it. */
    public SeasonRanking season(SnapshotId id) {
        return known.get(id, this::read);
    }

    private SeasonRanking read(SnapshotId id) {
        return store.zip(id).map(SealedRankings::ranked).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_SNAPSHOT));
    }

    /** The ranking that is sealed in a pack, computed from its records. */
    private static SeasonRanking ranked(byte[] zip) {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("season.json")) {
                    return SeasonRanking.of(SeasonReader.read(entries));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("a snapshot without a season");
    }

    /** A cluster of the season's newest snapshot. */
    public ClusterRanking cluster(SeasonId season, String code) {
        return latest(season).map(Snapshot::id).map(this::season).stream()
                .flatMap(found -> found.clusters().stream())
                .filter(cluster -> cluster.cluster().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(Reason.HIDDEN));
    }

    /** Whom the codes of a snapshot stand for. */
    public SealedCodes codes(Snapshot snapshot) {
        return store.codes(snapshot.id());
    }

    /** The clusters of a snapshot by their codes. */
    public Map<String, ClusterRanking> byCode(Snapshot snapshot) {
        return season(snapshot.id()).clusters().stream()
                .collect(Collectors.toMap(ranking -> ranking.cluster().code(), Function.identity()));
    }

    /** What each graded unit's sheet claimed, by unit code. */
    public static Map<String, UnitScore> claimed(Cluster cluster) {
        var records = new ArrayList<Score>();
        cluster.scores().forEach(records::add);
        var claimed = new HashMap<String, UnitScore>();
        for (var unit : cluster.members()) {
            if (cluster.isGraded(unit)) {
                var own = records.stream()
                        .filter(score -> score.unit().equals(unit))
                        .toList();
                claimed.put(
                        unit,
                        new Claim(cluster.criteria(), unit, cluster.targets().all(), own).score());
            }
        }
        return claimed;
    }
}
