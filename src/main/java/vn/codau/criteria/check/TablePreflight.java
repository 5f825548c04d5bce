package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.criteria.draft.ClusterFacts;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;

/** What can only be asked of a table that is right by itself: its sums, its thresholds, its targets. */
final class TablePreflight {

    private final ClusterFacts facts;
    private final CriteriaTable table;
    private final Map<String, String> ids = new HashMap<>();
    private final List<CriteriaFinding> findings = new ArrayList<>();

    TablePreflight(CriteriaDraft draft, ClusterFacts facts, CriteriaTable table) {
        this.facts = facts;
        this.table = table;
        draft.all().forEach(node -> ids.put(node.code(), node.id()));
    }

    List<CriteriaFinding> findings() {
        sums();
        table.criteria().leaves().forEach(leaf -> {
            threshold(leaf);
            descriptors(leaf);
            targets(leaf);
        });
        concerns();
        if (table.tieBreaks().isEmpty()) {
            findings.add(CriteriaFinding.warning("", "tieBreaks", "noTieBreaks"));
        }
        return findings;
    }

    private void sums() {
        var reachable = ReachablePoints.of(table.criteria()).base();
        var scale = table.criteria().scale();
        if (!reachable.equals(scale)) {
            findings.add(CriteriaFinding.warning("", "scale", "sumNotScale", reachable, scale));
        }
    }

    private void threshold(Leaf leaf) {
        var above = table.guidanceFor(leaf.code()).evidenceAbove();
        if (above.isPresent()
                && leaf.rule()
                        .maximum()
                        .filter(max -> above.get().compareTo(max) > 0)
                        .isPresent()) {
            findings.add(CriteriaFinding.error(
                    id(leaf), "guidance.evidenceAbove", "thresholdAboveMaximum", above.get(), maximum(leaf)));
        }
    }

    private static Decimal maximum(Leaf leaf) {
        return leaf.rule().maximum().orElse(Decimal.ZERO);
    }

    private void descriptors(Leaf leaf) {
        if (leaf.rule() instanceof Levels(var levels)) {
            var told = table.guidanceFor(leaf.code()).levels();
            var open = levels.stream()
                    .map(Levels.Level::code)
                    .filter(code -> !told.containsKey(code))
                    .toList();
            if (!open.isEmpty()) {
                findings.add(CriteriaFinding.warning(id(leaf), "rule.levels", "levelsUntold", String.join(", ", open)));
            }
        }
    }

    /** Without a target a leaf against the leader is measured another way, which is seldom meant for some units only. */
    private void targets(Leaf leaf) {
        if (!(leaf.rule() instanceof LeaderRelative) || leaf.rule().target().isPresent()) {
            return;
        }
        var having = table.targets().stream()
                .filter(target -> target.criterion().equals(leaf.code()))
                .map(Target::unit)
                .toList();
        var without = facts.memberCodes().stream()
                .filter(member -> !having.contains(member) && mayConcern(member, leaf))
                .toList();
        if (!having.isEmpty() && !without.isEmpty()) {
            findings.add(CriteriaFinding.warning(id(leaf), "rule.target", "someTargets", String.join(", ", without)));
        }
    }

    private boolean mayConcern(String member, Leaf leaf) {
        return Optional.ofNullable(facts.kinds().get(member))
                .filter(kind -> table.concerned().outside(kind).containsKey(leaf.code()))
                .isEmpty();
    }

    /** Conditions that leave nobody, and what a policy of nothing would do to those who are left out. */
    private void concerns() {
        table.concerns().keySet().forEach(code -> {
            var kinds = table.concernOf(code).kinds();
            if (!kinds.isEmpty() && facts.kinds().values().stream().noneMatch(kinds::contains)) {
                findings.add(CriteriaFinding.warning(ids.getOrDefault(code, ""), "concerns.kinds", "concernsNoMember"));
            }
        });
        if (!table.concerns().isEmpty() && table.criteria().notApplicable() == NotApplicable.ZERO) {
            findings.add(CriteriaFinding.warning("", "notApplicable", "nothingForOthers"));
        }
    }

    private String id(Leaf leaf) {
        return ids.getOrDefault(leaf.code(), "");
    }
}
