package vn.codau.ranking.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;

/** The totals that count for a ranking: those that are stored, or the engine's own where what is stored does not tell all. */
final class CountedTotals {

    private CountedTotals() {}

    /** Of the graded units, in the order of the members. */
    static List<UnitScore> of(Cluster cluster, Map<String, UnitScore> stored) {
        var totals = graded(cluster, stored);
        return areStored(cluster, totals) ? totals : new ClusterScoring(cluster).scores();
    }

    /** Whether the stored totals are what counts. */
    static boolean areStored(Cluster cluster, Map<String, UnitScore> stored) {
        return areStored(cluster, graded(cluster, stored));
    }

    private static List<UnitScore> graded(Cluster cluster, Map<String, UnitScore> stored) {
        return cluster.members().stream()
                .filter(cluster::isGraded)
                .flatMap(unit -> Optional.ofNullable(stored.get(unit)).stream())
                .toList();
    }

    /** A sheet that nobody has touched yet has no stored sums. */
    private static boolean areStored(Cluster cluster, List<UnitScore> totals) {
        int sections = cluster.criteria().sections().size();
        return areStoredAsGraded(cluster)
                && totals.stream().allMatch(total -> total.sections().size() == sections);
    }

    /** Scoring knows nothing of grading: what it stores is measured against the best of all members, graded or not. */
    private static boolean areStoredAsGraded(Cluster cluster) {
        return cluster.notGraded().isEmpty()
                || cluster.criteria().leaves().stream().noneMatch(leaf -> leaf.rule() instanceof LeaderRelative);
    }
}
