package vn.codau.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Target;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.Member;
import vn.codau.pack.CriteriaText;

/** Makes the next version of a published table that differs in its targets alone. */
final class Retargeting {

    private Retargeting() {}

    /** The next version with these targets, as far as they concern it; empty if they are the same. */
    static Optional<CriteriaTable> of(CriteriaTable table, ClusterView cluster, List<Target> all) {
        var members = cluster.members().stream().map(Member::code).toList();
        var taking = table.criteria().leaves().stream()
                .filter(leaf -> leaf.rule().takesTarget())
                .map(Leaf::code)
                .collect(Collectors.toSet());
        var targets = all.stream()
                .filter(target -> members.contains(target.unit()) && taking.contains(target.criterion()))
                .toList();
        if (Set.copyOf(targets).equals(Set.copyOf(table.targets()))) {
            return Optional.empty();
        }
        var next = new CriteriaTable(
                table.cluster(),
                table.season(),
                numbered(table.criteria(), table.criteria().version() + 1),
                table.settlement(),
                table.tieBreaks(),
                table.standard(),
                table.peers(),
                table.commentBeyond(),
                table.guidance(),
                targets);
        requireValid(next, members);
        return Optional.of(next);
    }

    private static Criteria numbered(Criteria criteria, int version) {
        return new Criteria(
                version, criteria.scale(), criteria.decimals(), criteria.notApplicable(), criteria.sections());
    }

    private static void requireValid(CriteriaTable table, List<String> members) {
        var text = CriteriaText.write(
                new CriteriaText.Measure(table.criteria(), table.settlement(), table.tieBreaks(), table.standard()));
        try {
            CriteriaText.read(text, members, table.targets());
        } catch (InvalidSeason refused) {
            throw new CriteriaProblem(
                    "targetsMissing",
                    String.join(", ", refused.problems().getFirst().arguments()));
        }
    }
}
