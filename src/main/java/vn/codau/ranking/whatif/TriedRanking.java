package vn.codau.ranking.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;

/**
 * A cluster's ranking beside the one that was tried, both without what people decided.
 *
 * @param before as it is
 * @param after as it would be
 */
public record TriedRanking(ClusterView cluster, ClusterRanking before, ClusterRanking after) {

    /**
     * A unit in both.
     *
     * @param before as it is
     * @param after as it would be
     */
    public record Row(String name, Standing before, Standing after) {

        /** By how many places it would go up; down where it is less than 0. */
        public int gained() {
            return before.isGraded() && after.isGraded() ? before.rank() - after.rank() : 0;
        }

        /** By how many points its total would change. */
        public Points changed() {
            return total(after).minus(total(before));
        }

        private static Points total(Standing standing) {
            return standing.score().orElseThrow().total();
        }
    }

    /** The graded units in the order that was tried. */
    public List<Row> rows() {
        var names = cluster.members().stream().collect(Collectors.toMap(Member::code, Member::name));
        var was = new HashMap<String, Standing>();
        before.standings().forEach(standing -> was.put(standing.unit(), standing));
        return after.standings().stream()
                .filter(Standing::isGraded)
                .map(now ->
                        new Row(name(names, now.unit()), Objects.requireNonNull(was.get(now.unit()), now.unit()), now))
                .toList();
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }

    /** The units that others would overtake. */
    public List<Row> displaced() {
        return rows().stream().filter(row -> row.gained() < 0).toList();
    }

    /** Whether another unit, or none, would lead. */
    public boolean changesLeading() {
        return !before.leading().equals(after.leading());
    }
}
