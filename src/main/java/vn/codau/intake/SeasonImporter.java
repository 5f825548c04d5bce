package vn.codau.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.codau.criteria.published.CriteriaIntake;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.organisation.cluster.ClusterIntake;
import vn.codau.organisation.directory.UnitIntake;
import vn.codau.ranking.standing.RankingIntake;
import vn.codau.scoring.upkeep.ScoringIntake;
import vn.codau.season.SeasonCommand;
import vn.codau.season.plan.SeasonIntake;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Hands each part of a season to the module that keeps it, in the order in which they build on each other. */
@Component
class SeasonImporter {

    private final UnitIntake units;
    private final ClusterIntake clusters;
    private final SeasonIntake seasons;
    private final CriteriaIntake criteria;
    private final ScoringIntake scores;
    private final RankingIntake rankings;
    private final ImportedSeasons intakes;

    SeasonImporter(
            UnitIntake units,
            ClusterIntake clusters,
            SeasonIntake seasons,
            CriteriaIntake criteria,
            ScoringIntake scores,
            RankingIntake rankings,
            ImportedSeasons intakes) {
        this.units = units;
        this.clusters = clusters;
        this.seasons = seasons;
        this.criteria = criteria;
        this.scores = scores;
        this.rankings = rankings;
        this.intakes = intakes;
    }

    /**
     * Keeps the season.
     *
     * @param origin what its file is called where somebody asks where it comes from
     */
    SeasonId take(CompleteSeason season, String origin) {
        var period = season.period();
        var id = seasons.take(PortalCheck.details(period), period.sealedOn()).id();
        var units = this.units.take(SeasonCommand.IMPORT_SEASON, season.units(), period.from());
        var made = clusters.take(
                SeasonCommand.IMPORT_SEASON, new ClusterIntake.Into(id, period.from()), season.clusters(), units);
        for (var cluster : season.clusters()) {
            var of = Objects.requireNonNull(made.get(cluster.code()));
            criteria.take(id, of, cluster, origin);
            scores.take(of, cluster, units, origin);
            rankings.take(id, of, cluster, units);
            intakes.addVotes(of, votes(cluster.votes(), units));
        }
        season.selection().ifPresent(selection -> intakes.add(id, selection));
        return id;
    }

    private static Map<UnitId, Integer> votes(Map<String, Integer> votes, Map<String, UnitId> units) {
        var ids = new HashMap<UnitId, Integer>();
        votes.forEach((code, count) -> ids.put(Objects.requireNonNull(units.get(code), code), count));
        return ids;
    }
}
