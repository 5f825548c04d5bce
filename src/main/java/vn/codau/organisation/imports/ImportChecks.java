package vn.codau.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.cluster.SeasonCluster;

/** Checks the rows against each other and against what there is already. */
final class ImportChecks {

    private final Set<String> unitCodes;
    private final Map<String, SeasonCluster> clusters;
    private final boolean hasSeason;
    private final Map<String, Integer> rowOfCode = new HashMap<>();
    private final Map<String, Integer> rowOfHead = new HashMap<>();

    /**
     * Checks for one file.
     *
     * @param unitCodes those of the file that are taken
     * @param clusters of the season, by code
     * @param hasSeason whether units can be put into clusters at all
     */
    ImportChecks(Set<String> unitCodes, Map<String, SeasonCluster> clusters, boolean hasSeason) {
        this.unitCodes = unitCodes;
        this.clusters = clusters;
        this.hasSeason = hasSeason;
    }

    List<ImportRow> check(List<ImportRow> rows) {
        return rows.stream().map(row -> row.with(problems(row))).toList();
    }

    private List<ImportProblem> problems(ImportRow row) {
        var problems = new ArrayList<ImportProblem>();
        if (!row.code().isEmpty()) {
            var first = rowOfCode.putIfAbsent(row.code(), row.number());
            if (first != null) {
                problems.add(ImportProblem.of(ImportColumn.CODE, "codeTwice", row.code(), Integer.toString(first)));
            } else if (unitCodes.contains(row.code())) {
                problems.add(ImportProblem.of(ImportColumn.CODE, "codeTaken", row.code()));
            }
        }
        if (!row.cluster().isEmpty()) {
            clusterProblems(row, problems);
        }
        return problems;
    }

    private void clusterProblems(ImportRow row, List<ImportProblem> problems) {
        var cluster = clusters.get(row.cluster());
        if (!hasSeason) {
            problems.add(ImportProblem.of(ImportColumn.CLUSTER, "noSeason"));
        } else if (cluster == null) {
            problems.add(ImportProblem.of(ImportColumn.CLUSTER, "unknownCluster", row.cluster()));
        } else if (row.position() == Position.HEAD) {
            var first = rowOfHead.putIfAbsent(row.cluster(), row.number());
            if (first != null) {
                problems.add(
                        ImportProblem.of(ImportColumn.POSITION, "headTwice", row.cluster(), Integer.toString(first)));
            } else if (cluster.head().isPresent()) {
                problems.add(ImportProblem.of(ImportColumn.POSITION, "hasHead", row.cluster()));
            }
        }
    }
}
