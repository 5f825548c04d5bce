package vn.codau.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.input.StoredScores;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** The scores of season packs, in the place of stored ones. */
public class PackScores implements StoredScores {

    private final OrganisationQueries organisation;
    private final Map<ClusterId, Cluster> clusters = new ConcurrentHashMap<>();
    private final Set<ClusterId> reviewing = new HashSet<>();

    PackScores(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    public void put(ClusterId id, Cluster cluster) {
        clusters.put(id, cluster);
    }

    /** Changes the stored scores behind everybody's back. */
    public void change(ClusterId id, Consumer<ClusterDraft> change) {
        clusters.computeIfPresent(id, (same, cluster) -> {
            var draft = ClusterDraft.of(cluster);
            change.accept(draft);
            return draft.build();
        });
    }

    void openReview(ClusterId id) {
        reviewing.add(id);
    }

    @Override
    public Optional<Cluster> cluster(ClusterId cluster) {
        return Optional.ofNullable(clusters.get(cluster));
    }

    @Override
    public Optional<Cluster> cluster(ClusterId id, List<WhatIf.Correction> corrections) {
        return cluster(id).map(found -> {
            var draft = ClusterDraft.of(found);
            corrections.forEach(correction -> correct(draft, correction));
            return draft.build();
        });
    }

    private static void correct(ClusterDraft draft, WhatIf.Correction correction) {
        draft.scores.removeIf(score -> score != null
                && score.source() == Source.VERIFIED
                && score.unit().equals(correction.unit())
                && score.criterion().equals(correction.criterion()));
        draft.scores.add(new Score(
                correction.unit(),
                correction.criterion(),
                Source.VERIFIED,
                Score.STANDING_BODY,
                correction.input().isPresent() ? ScoreState.VALUE : ScoreState.NOT_APPLICABLE,
                correction.input().orElse(null),
                "?"));
    }

    @Override
    public Totals totals(Actor actor, ClusterId cluster) {
        if (hasOpenReview(actor, cluster)) {
            throw new RankingProblem(RankingProblem.Reason.HIDDEN);
        }
        var members = organisation.cluster(cluster).orElseThrow().members();
        return new Totals(unscored(cluster), true, members, settled(cluster), claimed(cluster));
    }

    private Optional<Cluster> unscored(ClusterId cluster) {
        return cluster(cluster).map(found -> {
            var draft = ClusterDraft.of(found);
            draft.scores.clear();
            return draft.build();
        });
    }

    @Override
    public Optional<Cluster> crossScored(ClusterId cluster) {
        return cluster(cluster);
    }

    @Override
    public Map<String, UnitScore> settled(ClusterId cluster) {
        var scores = new LinkedHashMap<String, UnitScore>();
        cluster(cluster)
                .ifPresent(
                        found -> new ClusterScoring(found).scores().forEach(score -> scores.put(score.unit(), score)));
        return scores;
    }

    @Override
    public Map<String, UnitScore> claimed(ClusterId cluster) {
        return settled(cluster);
    }

    @Override
    public Map<UnitId, String> codes(ClusterId cluster) {
        return Map.of();
    }

    @Override
    public boolean hasOpenReview(Actor actor, ClusterId cluster) {
        return reviewing.contains(cluster);
    }

    @Override
    public Map<ClusterId, StoredCluster> season(SeasonId season) {
        var all = new HashMap<ClusterId, StoredCluster>();
        clusters.forEach((id, cluster) ->
                all.put(id, new StoredCluster(Optional.of(cluster), settled(id), claimed(id), codes(id), 0, 0)));
        return all;
    }
}
