package vn.codau.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.input.StoredScores;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.scoring.export.ClusterScores;
import vn.codau.scoring.export.ClusterTotals;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.store.StoredTotals;
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
    public Optional<ClusterDraft> draft(ClusterId cluster) {
        return Optional.ofNullable(clusters.get(cluster)).map(ClusterDraft::of);
    }

    @Override
    public Optional<ClusterDraft> draft(ClusterId id, List<WhatIf.Correction> corrections) {
        var draft = draft(id);
        draft.ifPresent(found -> corrections.forEach(correction -> correct(found, correction)));
        return draft;
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
    public Optional<ClusterTotals> totals(ClusterId cluster) {
        return areTotalsOpen(cluster)
                ? Optional.of(new ClusterTotals(
                        unscored(cluster),
                        true,
                        organisation.cluster(cluster).orElseThrow().members(),
                        standings(cluster)))
                : Optional.empty();
    }

    private Optional<ClusterDraft> unscored(ClusterId cluster) {
        var draft = draft(cluster);
        draft.ifPresent(found -> found.scores.clear());
        return draft;
    }

    @Override
    public Optional<Cluster> crossScored(ClusterId cluster) {
        return Optional.ofNullable(clusters.get(cluster));
    }

    private List<StoredTotals> standings(ClusterId cluster) {
        return crossScored(cluster).stream()
                .flatMap(found -> new ClusterScoring(found).scores().stream())
                .map(score -> standing(cluster, new SheetTotals(score, false)))
                .toList();
    }

    /** What is claimed is what counts. */
    private StoredTotals standing(ClusterId cluster, SheetTotals totals) {
        var code = totals.score().unit();
        return organisation.cluster(cluster).orElseThrow().members().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .map(member -> new StoredTotals(member.unit(), code, member.name(), totals, totals))
                .orElseThrow();
    }

    @Override
    public Map<UnitId, String> codes(ClusterId cluster) {
        return Map.of();
    }

    @Override
    public boolean areTotalsOpen(ClusterId cluster) {
        return !reviewing.contains(cluster);
    }

    @Override
    public Optional<Map<ClusterId, ClusterScores>> season(SeasonId season) {
        var all = new HashMap<ClusterId, ClusterScores>();
        clusters.keySet().forEach(id -> all.put(id, new ClusterScores(draft(id), standings(id), 0, 0)));
        return Optional.of(all);
    }
}
