package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;

/** A season as far as it has been read; see {@link ClusterDraft} for what null means. */
public final class SeasonDraft {

    /** 100,000 units with 200 criteria each. Every cell is computed, so a small file could ask for years of work. */
    static final long MOST_CELLS = 20_000_000;

    public @Nullable Period period;
    public final List<@Nullable Unit> units = new ArrayList<>();
    public final List<@Nullable ClusterDraft> clusters = new ArrayList<>();
    public @Nullable Selection selection;

    /** Everything that is wrong with what is there. */
    public List<Problem> check() {
        return check(new ArrayList<>());
    }

    /** Checks, and keeps what the check of each cluster found. */
    private List<Problem> check(List<ClusterCheck.Result> results) {
        var problems = new Problems();
        if (period != null) {
            problems.require(
                    RuleSets.find(period.law()).isPresent(), "season.law", Flaw.UNKNOWN_LAW, period.law(), knownLaws());
        }
        var known = knownUnits(problems);
        var clusterOfUnit = new HashMap<String, String>();
        var codes = new HashSet<String>();
        long cells = 0;
        for (int i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            var path = "clusters[" + i + "]";
            if (cluster != null) {
                if (cluster.code != null) {
                    problems.require(codes.add(cluster.code), path + ".code", Flaw.REPEATED, cluster.code);
                }
                checkMembers(path, cluster, known, clusterOfUnit, problems);
                checkScorers(path + ".criteria.nodes", cluster.nodes, known, problems);
                cells += (long) cluster.members.size()
                        * Criteria.leavesOf(cluster.nodes).size();
                if (cells > MOST_CELLS) {
                    problems.add(path, Flaw.TOO_MANY_CELLS, MOST_CELLS);
                    return problems.list();
                }
                var result = cluster.checked();
                problems.addAll(path, result.problems());
                results.add(result);
            }
        }
        return problems.list();
    }

    /**
     * The season. Only for a draft that lacks nothing.
     *
     * @throws vn.codau.engine.problem.InvalidSeason with everything that is wrong
     */
    public Season build() {
        var results = new ArrayList<ClusterCheck.Result>();
        var problems = check(results);
        if (!problems.isEmpty()) {
            throw new InvalidSeason(problems);
        }
        var built = new ArrayList<Cluster>();
        for (int i = 0; i < clusters.size(); i++) {
            built.add(Objects.requireNonNull(clusters.get(i)).build(results.get(i)));
        }
        return new Season(
                Objects.requireNonNull(period, "season"), List.copyOf(units), built, Optional.ofNullable(selection));
    }

    private static String knownLaws() {
        return String.join(", ", RuleSets.ALL.stream().map(set -> set.key()).toList());
    }

    /** Where a unit could not be read, any code may be its. */
    private Predicate<String> knownUnits(Problems problems) {
        var codes = new HashSet<String>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit != null) {
                problems.require(codes.add(unit.code()), "units[" + i + "].code", Flaw.REPEATED, unit.code());
            }
        }
        return units.contains(null) ? unit -> true : codes::contains;
    }

    private void checkMembers(
            String path,
            ClusterDraft cluster,
            Predicate<String> known,
            Map<String, String> clusterOfUnit,
            Problems problems) {
        for (int i = 0; i < cluster.members.size(); i++) {
            var member = cluster.members.get(i);
            if (member != null) {
                var place = path + ".members[" + i + "]";
                problems.require(known.test(member), place, Flaw.UNKNOWN_UNIT, member);
                var other = clusterOfUnit.putIfAbsent(member, path);
                problems.require(other == null || other.equals(path), place, Flaw.IN_TWO_CLUSTERS, member);
            }
        }
    }

    private void checkScorers(String list, List<Node> nodes, Predicate<String> known, Problems problems) {
        for (int i = 0; i < nodes.size(); i++) {
            var path = list + "[" + i + "]";
            switch (nodes.get(i)) {
                case Group group -> checkScorers(path + ".children", group.children(), known, problems);
                case Leaf leaf ->
                    leaf.scorer()
                            .ifPresent(scorer ->
                                    problems.require(known.test(scorer), path + ".scorer", Flaw.UNKNOWN_UNIT, scorer));
            }
        }
    }
}
