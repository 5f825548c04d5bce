package vn.codau.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.scoring.ScoringProblem;
import vn.codau.scoring.ScoringQueries;
import vn.codau.scoring.SheetTotals;
import vn.codau.scoring.Standing;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Takes what is ranked from where scores are kept, which itself says who may know totals. */
@Component
class ScoringScores implements StoredScores {

    private final ScoringQueries scoring;

    ScoringScores(ScoringQueries scoring) {
        this.scoring = scoring;
    }

    @Override
    public Optional<Cluster> cluster(ClusterId cluster) {
        return scoring.cluster(cluster);
    }

    @Override
    public Map<String, UnitScore> settled(ClusterId cluster) {
        return totals(cluster, Standing::settled);
    }

    @Override
    public Map<String, UnitScore> claimed(ClusterId cluster) {
        return totals(cluster, Standing::claimed);
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

    private Map<String, UnitScore> totals(ClusterId cluster, Function<Standing, SheetTotals> which) {
        var totals = new LinkedHashMap<String, UnitScore>();
        for (var standing : scoring.standings(cluster)) {
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
