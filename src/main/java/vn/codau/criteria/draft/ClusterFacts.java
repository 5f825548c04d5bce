package vn.codau.criteria.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.engine.season.Target;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.unit.UnitKind;

/**
 * What a draft is checked against beside itself.
 *
 * @param targets the units' targets as they stand, some perhaps of criteria or members that are gone
 * @param units the codes, among those that the draft names, that units really have
 * @param kinds of what kind each member is, by its code
 * @param planned whether the season's phases have dates
 */
public record ClusterFacts(
        ClusterView cluster, List<Target> targets, Set<String> units, Map<String, UnitKind> kinds, boolean planned) {

    public ClusterFacts {
        targets = List.copyOf(targets);
        units = Set.copyOf(units);
        kinds = Map.copyOf(kinds);
    }

    public List<String> memberCodes() {
        return cluster.members().stream().map(Member::code).toList();
    }

    /** The targets that a publication of the draft takes along: of members, for criteria that take them. */
    public List<Target> targetsOf(CriteriaDraft draft) {
        var members = Set.copyOf(memberCodes());
        var taking = draft.leaves()
                .filter(leaf -> TARGETED.contains(leaf.ruleType()))
                .map(DraftNode::code)
                .collect(Collectors.toSet());
        return targets.stream()
                .filter(target -> members.contains(target.unit()) && taking.contains(target.criterion()))
                .toList();
    }

    /** The rule types that take a target for each unit. */
    public static final Set<String> TARGETED = Set.of("RATIO", "LEADER_RELATIVE");
}
