package vn.codau.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.oracle.Json;
import vn.codau.oracle.RandomSeasons;
import vn.codau.pack.season.SeasonReader;

/** Random seasons as the engine knows them, the same one for the same seed. */
public final class RandomSeason {

    /** Making a season takes longer than most of what is asked of it. */
    private static final Map<Long, CompleteSeason> MADE = new ConcurrentHashMap<>();

    private RandomSeason() {}

    public static CompleteSeason of(long seed) {
        return Objects.requireNonNull(MADE.computeIfAbsent(seed, RandomSeason::make));
    }

    private static CompleteSeason make(long seed) {
        var pack = Json.text(RandomSeasons.season(seed));
        return SeasonReader.read(new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)));
    }

    /** A draft of the same cluster with every list whose order means nothing in another order. */
    public static ClusterDraft shuffled(Cluster cluster, SplittableRandom random) {
        var draft = Drafts.of(cluster);
        for (var list : List.of(
                draft.members, draft.targets, draft.scores, draft.notGraded, draft.notRegistered, draft.holds)) {
            shuffle(list, random);
        }
        var votes = new LinkedHashMap<>(draft.votes);
        draft.votes.clear();
        votes.sequencedEntrySet().reversed().forEach(vote -> draft.votes.put(vote.getKey(), vote.getValue()));
        return draft;
    }

    public static void shuffle(List<?> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
