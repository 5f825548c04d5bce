package vn.codau.engine.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;

/**
 * How a cluster would rank if some cells settled at other points, decisions aside: what a {@link Flip} names can be tried
 * here and does what it says. Everything else stays as it is, also what other units get for being measured against a cell.
 */
public final class Sandbox {

    /**
     * A settled cell with other points.
     *
     * @param criterion the leaf's code
     */
    public record SettledCell(String unit, String criterion, Points points) {}

    private Sandbox() {}

    /**
     * Ranks with these cells changed; of two changes of one cell the later counts.
     *
     * @param holdsOn the day whose holds count
     * @throws vn.codau.engine.problem.InvalidSeason if points are beyond the leaf's maximum or below 0, or the cell takes none
     */
    public static ClusterRanking ranked(Cluster cluster, LocalDate holdsOn, List<SettledCell> cells) {
        var draft = ClusterDraft.of(cluster);
        draft.decisions.clear();
        var undecided = draft.build();
        var scores = new ArrayList<>(new ClusterScoring(undecided).scores());
        if (!cells.isEmpty()) {
            requireThere(undecided, cells);
            var outcomes = new Outcomes(undecided, holdsOn);
            byUnit(cells)
                    .forEach((unit, changed) ->
                            scores.replaceAll(score -> score.unit().equals(unit)
                                    ? new TrialSheet(undecided, outcomes, unit).with(changed)
                                    : score));
        }
        return new Ranker(undecided, holdsOn).rank(List.<UnitScore>copyOf(scores));
    }

    private static void requireThere(Cluster cluster, List<SettledCell> cells) {
        var problems = new Problems();
        for (var cell : cells) {
            var isGraded = cluster.members().contains(cell.unit()) && cluster.isGraded(cell.unit());
            var isLeaf = cluster.criteria().leaves().stream()
                    .anyMatch(leaf -> leaf.code().equals(cell.criterion()));
            problems.require(isGraded, "unit", Flaw.NOT_A_MEMBER, cell.unit())
                    .require(isLeaf, "criterion", Flaw.NOT_A_LEAF, cell.criterion());
        }
        problems.throwIfAny();
    }

    private static Map<String, Map<String, Points>> byUnit(List<SettledCell> cells) {
        var byUnit = new HashMap<String, Map<String, Points>>();
        for (var cell : cells) {
            byUnit.computeIfAbsent(cell.unit(), any -> new HashMap<>()).put(cell.criterion(), cell.points());
        }
        return byUnit;
    }
}
