package vn.codau.ranking.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.Cell;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;

/**
 * What differs between two rankings of a season.
 *
 * @param units whose rank, total or cells differ, in the order of the clusters and the later ranking
 * @param clusterNames by code, as they were sealed last
 * @param unitNames the same of units
 */
public record SnapshotDifference(List<OfUnit> units, Map<String, String> clusterNames, Map<String, String> unitNames) {

    /**
     * A unit that differs.
     *
     * @param rankBefore 0 where it had no rank, or was not there
     * @param rankAfter 0 where it has no rank, or is not there
     */
    public record OfUnit(
            String cluster,
            String unit,
            int rankBefore,
            int rankAfter,
            Optional<Points> totalBefore,
            Optional<Points> totalAfter,
            List<OfCell> cells) {}

    /** A cell with other settled points or another state. */
    public record OfCell(String criterion, Optional<Cell> before, Optional<Cell> after) {}

    public SnapshotDifference {
        units = List.copyOf(units);
        clusterNames = Map.copyOf(clusterNames);
        unitNames = Map.copyOf(unitNames);
    }

    /** What the unit's cluster is called. */
    public String clusterName(OfUnit of) {
        return clusterNames.getOrDefault(of.cluster(), of.cluster());
    }

    /** What the unit is called. */
    public String unitName(OfUnit of) {
        return unitNames.getOrDefault(of.unit(), of.unit());
    }

    static SnapshotDifference between(SeasonRanking before, SeasonRanking after) {
        var earlier = byCode(before);
        var later = byCode(after);
        var codes = new LinkedHashSet<>(later.keySet());
        codes.addAll(earlier.keySet());
        var units = new ArrayList<OfUnit>();
        for (var code : codes) {
            units.addAll(ofCluster(code, Optional.ofNullable(earlier.get(code)), Optional.ofNullable(later.get(code))));
        }
        return new SnapshotDifference(units, clusterNames(before, after), unitNames(before, after));
    }

    private static Map<String, String> clusterNames(SeasonRanking... seasons) {
        var names = new HashMap<String, String>();
        for (var season : seasons) {
            season.clusters()
                    .forEach(ranking -> names.put(
                            ranking.cluster().code(), ranking.cluster().name()));
        }
        return names;
    }

    private static Map<String, String> unitNames(SeasonRanking... seasons) {
        var names = new HashMap<String, String>();
        for (var season : seasons) {
            season.season().units().forEach(unit -> names.put(unit.code(), unit.name()));
        }
        return names;
    }

    private static Map<String, ClusterRanking> byCode(SeasonRanking season) {
        var clusters = new LinkedHashMap<String, ClusterRanking>();
        season.clusters().forEach(cluster -> clusters.put(cluster.cluster().code(), cluster));
        return clusters;
    }

    private static List<OfUnit> ofCluster(
            String code, Optional<ClusterRanking> before, Optional<ClusterRanking> after) {
        var earlier = standings(before);
        var later = standings(after);
        var units = new LinkedHashSet<>(later.keySet());
        units.addAll(earlier.keySet());
        return units.stream()
                .map(unit -> ofUnit(
                        code,
                        unit,
                        new Side(before, Optional.ofNullable(earlier.get(unit))),
                        new Side(after, Optional.ofNullable(later.get(unit)))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, Standing> standings(Optional<ClusterRanking> ranking) {
        var standings = new LinkedHashMap<String, Standing>();
        ranking.ifPresent(found -> found.standings().forEach(standing -> standings.put(standing.unit(), standing)));
        return standings;
    }

    private static Optional<OfUnit> ofUnit(String cluster, String unit, Side before, Side after) {
        var cells = cells(before.cells(unit), after.cells(unit));
        var differs = before.rank() != after.rank() || !before.total().equals(after.total()) || !cells.isEmpty();
        return differs
                ? Optional.of(
                        new OfUnit(cluster, unit, before.rank(), after.rank(), before.total(), after.total(), cells))
                : Optional.empty();
    }

    private static List<OfCell> cells(Map<String, Cell> before, Map<String, Cell> after) {
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code ->
                        new OfCell(code, Optional.ofNullable(before.get(code)), Optional.ofNullable(after.get(code))))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }

    /** A unit in one of the two rankings. */
    private record Side(Optional<ClusterRanking> ranking, Optional<Standing> standing) {

        int rank() {
            return standing.map(Standing::rank).orElse(0);
        }

        Optional<Points> total() {
            return standing.flatMap(Standing::score).map(UnitScore::total);
        }

        Map<String, Cell> cells(String unit) {
            return ranking.filter(any -> standing.filter(Standing::isGraded).isPresent())
                    .<Map<String, Cell>>map(found -> new ClusterScoring(found.cluster()).cells(unit))
                    .orElseGet(HashMap::new);
        }
    }
}
