package vn.codau.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import vn.codau.criteria.CriteriaTable;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;

/**
 * A published criteria table with what scoring asks of it again and again.
 *
 * @param leaves the criteria that take a score, by code, in the order of the tree
 * @param isMeasured whether points of some depend on other units
 */
record Table(CriteriaTable of, SequencedMap<String, Leaf> leaves, boolean isMeasured) {

    static Table of(CriteriaTable table) {
        var leaves = new LinkedHashMap<String, Leaf>();
        for (var leaf : table.criteria().leaves()) {
            if (!(leaf.rule() instanceof Fixed)) {
                leaves.put(leaf.code(), leaf);
            }
        }
        var measured = leaves.values().stream().anyMatch(leaf -> leaf.rule() instanceof LeaderRelative);
        return new Table(table, Collections.unmodifiableSequencedMap(leaves), measured);
    }

    int version() {
        return of.criteria().version();
    }

    int decimals() {
        return of.criteria().decimals();
    }

    /** The criterion with that code, where it takes a score. */
    Leaf leaf(String code) {
        return Optional.ofNullable(leaves.get(code))
                .orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.UNKNOWN_CRITERION, code));
    }

    boolean has(String code) {
        return leaves.containsKey(code);
    }

    boolean isMeasured(String code) {
        var leaf = leaves.get(code);
        return leaf != null && leaf.rule() instanceof LeaderRelative;
    }

    Settlement settlement(Leaf leaf) {
        return leaf.settlementIn(of.settlement());
    }

    /** The target of the unit with that code, its own or the criterion's. */
    Optional<Decimal> target(String unit, Leaf leaf) {
        return of.targets().stream()
                .filter(target ->
                        target.unit().equals(unit) && target.criterion().equals(leaf.code()))
                .findFirst()
                .map(target -> target.value())
                .or(() -> leaf.rule().target());
    }
}
