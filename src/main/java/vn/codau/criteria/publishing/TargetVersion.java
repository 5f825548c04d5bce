package vn.codau.criteria.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Target;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.pack.season.ClusterMeasure;
import vn.codau.pack.season.CriteriaText;

/** Makes the next version of a published table that differs in its targets alone. */
final class TargetVersion {

    private TargetVersion() {}

    /**
     * The next version with these targets, as far as they belong to it; empty if they are the same.
     *
     * @param members of what kind they are, by code
     */
    static Optional<CriteriaTable> of(CriteriaTable table, Map<String, UnitKind> members, List<Target> all) {
        var taking = table.criteria().leaves().stream()
                .filter(leaf -> leaf.rule().takesTarget())
                .map(Leaf::code)
                .collect(Collectors.toSet());
        var targets = all.stream()
                .filter(target -> members.containsKey(target.unit()) && taking.contains(target.criterion()))
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
                table.concerns(),
                targets);
        requireValid(next, members);
        return Optional.of(next);
    }

    private static Criteria numbered(Criteria criteria, int version) {
        return new Criteria(
                version, criteria.scale(), criteria.decimals(), criteria.notApplicable(), criteria.sections());
    }

    /** What cannot concern a member needs no target of its own; the engine asks for one and never looks at it. */
    private static List<Target> filled(CriteriaTable table, Map<String, UnitKind> members) {
        var all = new ArrayList<>(table.targets());
        members.forEach((unit, kind) -> table.concerned().outside(kind).keySet().stream()
                .filter(criterion -> table.criteria().leaves().stream()
                        .anyMatch(leaf -> leaf.code().equals(criterion) && leaf.rule() instanceof Ratio))
                .forEach(criterion -> {
                    all.removeIf(target ->
                            target.unit().equals(unit) && target.criterion().equals(criterion));
                    all.add(new Target(unit, criterion, Decimal.ONE));
                }));
        return all;
    }

    private static void requireValid(CriteriaTable table, Map<String, UnitKind> members) {
        var text = CriteriaText.write(
                new ClusterMeasure(table.criteria(), table.settlement(), table.tieBreaks(), table.standard()));
        try {
            CriteriaText.read(text, List.copyOf(members.keySet()), filled(table, members));
        } catch (InvalidSeason refused) {
            throw new CriteriaProblem(
                    "targetsMissing",
                    String.join(", ", refused.problems().getFirst().arguments()));
        }
    }
}
