package vn.codau.ranking.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.scoring.export.ClusterScores;
import vn.codau.scoring.export.ProvinceScores;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.export.TriedScore;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.store.StoredTotals;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Takes what is ranked from where scores are kept, which itself says who may know totals. */
@Component
class ScoringScores implements StoredScores {

    private final ScoringQueries scoring;
    private final ProvinceScores province;

    ScoringScores(ScoringQueries scoring, ProvinceScores province) {
        this.scoring = scoring;
        this.province = province;
    }

    @Override
    public Optional<Cluster> cluster(ClusterId cluster) {
        return scoring.cluster(cluster);
    }

    @Override
    public Optional<Cluster> cluster(ClusterId cluster, List<WhatIf.Correction> corrections) {
        return scoring.draft(
                        cluster, corrections.stream().map(ScoringScores::tried).toList())
                .map(ClusterDraft::build);
    }

    private static TriedScore tried(WhatIf.Correction correction) {
        return new TriedScore(
                correction.unit(),
                correction.criterion(),
                correction.input().<CellValue>map(CellValue.Value::new).orElseGet(CellValue::notApplicable));
    }

    @Override
    public Optional<Cluster> crossScored(ClusterId cluster) {
        return scoring.crossScored(cluster);
    }

    @Override
    public Totals totals(Actor actor, ClusterId cluster) {
        try {
            var stored = scoring.totals(cluster);
            return new Totals(
                    stored.cluster(),
                    stored.isCrossScored(),
                    stored.members(),
                    totals(stored.standings(), StoredTotals::settled),
                    totals(stored.standings(), StoredTotals::claimed));
        } catch (ScoringProblem hidden) {
            throw new RankingProblem(RankingProblem.Reason.HIDDEN);
        }
    }

    @Override
    public Map<String, UnitScore> settled(ClusterId cluster) {
        return totals(scoring.standings(cluster), StoredTotals::settled);
    }

    @Override
    public Map<String, UnitScore> claimed(ClusterId cluster) {
        return totals(scoring.standings(cluster), StoredTotals::claimed);
    }

    @Override
    public Map<UnitId, String> codes(ClusterId cluster) {
        return scoring.codes(cluster);
    }

    @Override
    public boolean hasOpenReview(Actor actor, ClusterId cluster) {
        try {
            scoring.standings(cluster);
            return false;
        } catch (ScoringProblem hidden) {
            return true;
        }
    }

    @Override
    public Map<ClusterId, StoredCluster> season(SeasonId season) {
        try {
            var clusters = new LinkedHashMap<ClusterId, StoredCluster>();
            province.of(season).forEach((id, scores) -> clusters.put(id, stored(scores)));
            return clusters;
        } catch (ScoringProblem hidden) {
            throw new RankingProblem(RankingProblem.Reason.HIDDEN);
        }
    }

    private static StoredCluster stored(ClusterScores scores) {
        return new StoredCluster(
                scores.cluster(),
                totals(scores.standings(), StoredTotals::settled),
                totals(scores.standings(), StoredTotals::claimed),
                scores.standings().stream().collect(Collectors.toMap(StoredTotals::unit, StoredTotals::code)),
                scores.handedIn(),
                scores.disputes());
    }

    private static Map<String, UnitScore> totals(
            List<StoredTotals> standings, Function<StoredTotals, SheetTotals> which) {
        var totals = new LinkedHashMap<String, UnitScore>();
        for (var standing : standings) {
            var sheet = which.apply(standing);
            totals.put(
                    standing.code(),
                    new UnitScore(
                            standing.code(),
                            sheet.total(),
                            sheet.base(),
                            sheet.bonus(),
                            sheet.deduction(),
                            sheet.sections(),
                            sheet.incomplete()));
        }
        return totals;
    }
}
