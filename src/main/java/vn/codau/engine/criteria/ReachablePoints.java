package vn.codau.engine.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.engine.number.Decimal;

/**
 * The most that a node can give of each part. Bonus and deduction are empty where nothing limits them.
 *
 * @param base the reachable base points, to which the sections of a table should add up
 */
public record ReachablePoints(Decimal base, Optional<Decimal> bonus, Optional<Decimal> deduction) {

    public static final ReachablePoints NONE =
            new ReachablePoints(Decimal.ZERO, Optional.of(Decimal.ZERO), Optional.of(Decimal.ZERO));

    /** Of a whole table. */
    public static ReachablePoints of(Criteria criteria) {
        return sum(criteria.sections().stream().map(ReachablePoints::of).toList());
    }

    /** Of a node with all below it. */
    public static ReachablePoints of(Node node) {
        return switch (node) {
            case Leaf leaf -> of(leaf.counts(), leaf.rule());
            case Group group ->
                of(
                        group.pick(),
                        group.caps(),
                        group.children().stream().map(ReachablePoints::of).toList());
        };
    }

    /** Of a leaf that counts so and is measured so. */
    public static ReachablePoints of(Counts counts, Rule rule) {
        var zero = Optional.of(Decimal.ZERO);
        return switch (counts) {
            case BASE -> new ReachablePoints(rule.maximum().orElse(Decimal.ZERO), zero, zero);
            case BONUS -> new ReachablePoints(Decimal.ZERO, rule.maximum(), zero);
            case DEDUCTION -> new ReachablePoints(Decimal.ZERO, zero, rule.maximum());
        };
    }

    /** Of a group that takes its children so, within those caps. */
    public static ReachablePoints of(Pick pick, Group.Caps caps, List<ReachablePoints> children) {
        var all = switch (pick) {
            case SUM -> sum(children);
            case BEST -> best(children);
        };
        return new ReachablePoints(
                caps.base().filter(cap -> cap.compareTo(all.base) < 0).orElse(all.base),
                limited(all.bonus, caps.bonus()),
                limited(all.deduction, caps.deduction()));
    }

    /** All of them, added. */
    public static ReachablePoints sum(List<ReachablePoints> parts) {
        return parts.stream()
                .reduce(
                        NONE,
                        (one, other) -> new ReachablePoints(
                                one.base.plus(other.base),
                                one.bonus.flatMap(most -> other.bonus.map(most::plus)),
                                one.deduction.flatMap(most -> other.deduction.map(most::plus))));
    }

    private static ReachablePoints best(List<ReachablePoints> parts) {
        return new ReachablePoints(
                parts.stream().map(ReachablePoints::base).reduce(Decimal.ZERO, ReachablePoints::greater),
                greatest(parts, ReachablePoints::bonus),
                greatest(parts, ReachablePoints::deduction));
    }

    private static Optional<Decimal> greatest(
            List<ReachablePoints> parts, Function<ReachablePoints, Optional<Decimal>> part) {
        return parts.stream()
                .map(part)
                .reduce(
                        Optional.of(Decimal.ZERO),
                        (one, other) -> one.flatMap(most -> other.map(also -> greater(most, also))));
    }

    private static Decimal greater(Decimal one, Decimal other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<Decimal> limited(Optional<Decimal> most, Optional<Decimal> cap) {
        return cap.isEmpty()
                ? most
                : cap.map(limit -> most.filter(all -> all.compareTo(limit) < 0).orElse(limit));
    }
}
