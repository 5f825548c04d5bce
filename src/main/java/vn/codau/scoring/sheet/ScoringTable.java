package vn.codau.scoring.sheet;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import vn.codau.criteria.table.CriteriaTable;
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
 * @param measuring the criteria whose records others' points depend on: measured themselves, or deciding by an answer
 *     whether a measured one concerns a unit
 */
public record ScoringTable(
        CriteriaTable of, SequencedMap<String, Leaf> leaves, boolean isMeasured, Set<String> measuring) {

    static ScoringTable of(CriteriaTable table) {
        var leaves = new LinkedHashMap<String, Leaf>();
        for (var leaf : table.criteria().leaves()) {
            if (!(leaf.rule() instanceof Fixed)) {
                leaves.put(leaf.code(), leaf);
            }
        }
        var measuring = new HashSet<>(table.concerned().deciding(leaf -> leaf.rule() instanceof LeaderRelative));
        var measured = leaves.values().stream()
                .filter(leaf -> leaf.rule() instanceof LeaderRelative)
                .map(Leaf::code)
                .toList();
        measuring.addAll(measured);
        return new ScoringTable(
                table, Collections.unmodifiableSequencedMap(leaves), !measured.isEmpty(), Set.copyOf(measuring));
    }

    public int version() {
        return of.criteria().version();
    }

    public int decimals() {
        return of.criteria().decimals();
    }

    /** The criterion with that code, where it takes a score. */
    public Leaf leaf(String code) {
        return Optional.ofNullable(leaves.get(code))
                .orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.UNKNOWN_CRITERION, code));
    }

    boolean has(String code) {
        return leaves.containsKey(code);
    }

    /** Whether points of other units depend on its records. */
    public boolean isMeasured(String code) {
        return measuring.contains(code);
    }

    Settlement settlement(Leaf leaf) {
        return leaf.settlementIn(of.settlement());
    }

    /** The target of the unit with that code, its own or the criterion's. */
    public Optional<Decimal> target(String unit, Leaf leaf) {
        return of.targets().stream()
                .filter(target ->
                        target.unit().equals(unit) && target.criterion().equals(leaf.code()))
                .findFirst()
                .map(target -> target.value())
                .or(() -> leaf.rule().target());
    }
}
