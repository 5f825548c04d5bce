package vn.codau.criteria.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.criteria.draft.ClusterFacts;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.TargetChange;
import vn.codau.criteria.text.DraftText;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;

/**
 * The targets of a cluster's units (chỉ tiêu): units down, criteria that take targets across.
 *
 * @param units the members
 * @param criteria those of the draft, then those of the published table that are in the draft no more
 * @param targets what is set, also for units and criteria that are gone
 */
public record TargetSheet(List<Member> units, List<Column> criteria, List<Target> targets) {

    /**
     * A criterion that takes targets.
     *
     * @param general the target of units without one of their own; empty if there is none
     * @param required whether every unit needs a target above 0
     */
    public record Column(String code, String title, String measure, String general, boolean required) {}

    public TargetSheet {
        units = List.copyOf(units);
        criteria = List.copyOf(criteria);
        targets = List.copyOf(targets);
    }

    static TargetSheet of(
            ClusterView cluster, CriteriaDraft draft, Optional<CriteriaTable> published, List<Target> targets) {
        var columns = new LinkedHashMap<String, Column>();
        collect(draft, columns);
        published.ifPresent(table -> collect(DraftText.of(table), columns));
        return new TargetSheet(cluster.members(), new ArrayList<>(columns.values()), targets);
    }

    private static void collect(CriteriaDraft draft, Map<String, Column> columns) {
        draft.leaves()
                .filter(leaf -> ClusterFacts.TARGETED.contains(leaf.ruleType())
                        && !leaf.code().isEmpty())
                .forEach(leaf -> columns.putIfAbsent(leaf.code(), column(leaf)));
    }

    private static Column column(DraftNode leaf) {
        var measure = leaf.fields()
                .inner("guidance")
                .map(told -> told.text("measure"))
                .orElse("");
        var general =
                leaf.fields().inner("rule").map(rule -> rule.text("target")).orElse("");
        return new Column(
                leaf.code(), leaf.title(), measure, general, leaf.ruleType().equals("RATIO") && general.isEmpty());
    }

    /** What is set for that unit and criterion. */
    public Optional<Decimal> target(String unit, String criterion) {
        return targets.stream()
                .filter(target ->
                        target.unit().equals(unit) && target.criterion().equals(criterion))
                .map(Target::value)
                .findFirst();
    }

    /** Refuses a change of what is not on the sheet, or below 0; taking away is always possible. */
    void require(TargetChange change) {
        if (change.after().isEmpty()) {
            return;
        }
        if (change.after().get().signum() < 0) {
            throw new CriteriaProblem("targetNegative", change.unit(), change.criterion());
        }
        if (units.stream().noneMatch(unit -> unit.code().equals(change.unit()))) {
            throw new CriteriaProblem("targetUnit", change.unit());
        }
        if (criteria.stream().noneMatch(column -> column.code().equals(change.criterion()))) {
            throw new CriteriaProblem("targetCriterion", change.criterion());
        }
    }
}
