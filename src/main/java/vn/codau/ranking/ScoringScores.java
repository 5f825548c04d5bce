package vn.codau.ranking;

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
import vn.codau.scoring.ClusterScores;
import vn.codau.scoring.Entered;
import vn.codau.scoring.ProvinceScores;
import vn.codau.scoring.ScoringProblem;
import vn.codau.scoring.ScoringQueries;
import vn.codau.scoring.SheetTotals;
import vn.codau.scoring.Standing;
import vn.codau.scoring.TriedScore;
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
                correction.input().<Entered>map(Entered.Value::new).orElseGet(Entered::notApplicable));
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
                    totals(stored.standings(), Standing::settled),
                    totals(stored.standings(), Standing::claimed));
        } catch (ScoringProblem hidden) {
            throw new RankingProblem(RankingProblem.Reason.HIDDEN);
        }
    }

    @Override
    public Map<String, UnitScore> settled(ClusterId cluster) {
        return totals(scoring.standings(cluster), Standing::settled);
    }

    @Override
    public Map<String, UnitScore> claimed(ClusterId cluster) {
        return totals(scoring.standings(cluster), Standing::claimed);
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
                totals(scores.standings(), Standing::settled),
                totals(scores.standings(), Standing::claimed),
                scores.standings().stream().collect(Collectors.toMap(Standing::unit, Standing::code)),
                scores.handedIn(),
                scores.disputes());
    }

    private static Map<String, UnitScore> totals(List<Standing> standings, Function<Standing, SheetTotals> which) {
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
