package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;

/** Checks a season across its clusters, and each cluster by itself (season pack, section 2). */
final class SeasonCheck {

    /** 100,000 units with 200 criteria each. Every cell is computed, so a small file could ask for years of work. */
    static final long MOST_CELLS = 20_000_000;

    private final @Nullable Period period;
    private final List<@Nullable Unit> units;
    private final List<@Nullable ClusterDraft> drafts;
    private final Problems problems = new Problems();
    private final Set<String> unitCodes = new HashSet<>();
    private final Set<String> clusterCodes = new HashSet<>();
    private final Map<String, String> clusterOfUnit = new HashMap<>();
    private final List<ClusterCheck.Result> clusters = new ArrayList<>();
    private final boolean unitUnreadable;
    private long cells;

    /**
     * What the check found.
     *
     * @param clusters what the check of each cluster found
     */
    record Result(List<Problem> problems, List<ClusterCheck.Result> clusters) {}

    SeasonCheck(@Nullable Period period, List<@Nullable Unit> units, List<@Nullable ClusterDraft> drafts) {
        this.period = period;
        this.units = units;
        this.drafts = drafts;
        this.unitUnreadable = units.contains(null);
    }

    Result result() {
        law();
        units();
        for (int i = 0; i < drafts.size() && cells <= MOST_CELLS; i++) {
            var cluster = drafts.get(i);
            if (cluster != null) {
                cluster("clusters[" + i + "]", cluster);
            }
        }
        return new Result(problems.list(), clusters);
    }

    private void law() {
        if (period != null) {
            var law = period.law();
            var known =
                    String.join(", ", RuleSets.ALL.stream().map(RuleSet::key).toList());
            problems.require(RuleSets.find(law).isPresent(), "season.law", Flaw.UNKNOWN_LAW, law, known);
        }
    }

    private void units() {
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit != null) {
                problems.require(unitCodes.add(unit.code()), "units[" + i + "].code", Flaw.REPEATED, unit.code());
            }
        }
    }

    /** Where a unit could not be read, any code may be its. */
    private boolean isUnit(String code) {
        return unitCodes.contains(code) || unitUnreadable;
    }

    private void cluster(String path, ClusterDraft cluster) {
        if (cluster.code != null) {
            problems.require(clusterCodes.add(cluster.code), path + ".code", Flaw.REPEATED, cluster.code);
        }
        members(path, cluster);
        scorers(path + ".criteria.nodes", cluster.nodes);
        cells +=
                (long) cluster.members.size() * Criteria.leavesOf(cluster.nodes).size();
        if (cells > MOST_CELLS) {
            problems.add(path, Flaw.TOO_MANY_CELLS, MOST_CELLS);
            return;
        }
        var result = cluster.checked();
        problems.addAll(path, result.problems());
        clusters.add(result);
    }

    private void members(String path, ClusterDraft cluster) {
        for (int i = 0; i < cluster.members.size(); i++) {
            var member = cluster.members.get(i);
            if (member != null) {
                var place = path + ".members[" + i + "]";
                problems.require(isUnit(member), place, Flaw.UNKNOWN_UNIT, member);
                var other = clusterOfUnit.putIfAbsent(member, path);
                problems.require(other == null || other.equals(path), place, Flaw.IN_TWO_CLUSTERS, member);
            }
        }
    }

    private void scorers(String list, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var path = list + "[" + i + "]";
            switch (nodes.get(i)) {
                case Group group -> scorers(path + ".children", group.children());
                case Leaf leaf ->
                    leaf.scorer()
                            .ifPresent(scorer ->
                                    problems.require(isUnit(scorer), path + ".scorer", Flaw.UNKNOWN_UNIT, scorer));
            }
        }
    }
}
