package vn.codau.engine.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.season.CompleteSeason;

/**
 * The whole result of a season (season pack, section 8).
 *
 * @param clusters in the order of the season
 * @param flag the choice for the Government's flag, where the season has one
 */
public record SeasonRanking(CompleteSeason season, List<ClusterRanking> clusters, Optional<FlagChoice> flag) {

    public SeasonRanking {
        clusters = List.copyOf(clusters);
    }

    /**
     * Ranks every cluster and chooses.
     *
     * @throws InvalidSeason if a decision or the Council's votes do not fit the ranks
     */
    public static SeasonRanking of(CompleteSeason season) {
        var problems = new Problems();
        var rankings = new ArrayList<ClusterRanking>();
        for (int i = 0; i < season.clusters().size(); i++) {
            try {
                rankings.add(
                        new Ranker(season.clusters().get(i), season.period().sealedOn()).rank());
            } catch (InvalidSeason refused) {
                problems.addAll("clusters[" + i + "]", refused.problems());
            }
        }
        problems.throwIfAny();
        var flag = season.selection().map(selection -> FlagChoice.of(selection, rankings));
        return new SeasonRanking(season, rankings, flag);
    }
}
