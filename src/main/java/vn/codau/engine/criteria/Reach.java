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
public record Reach(Decimal base, Optional<Decimal> bonus, Optional<Decimal> deduction) {

    public static final Reach NONE = new Reach(Decimal.ZERO, Optional.of(Decimal.ZERO), Optional.of(Decimal.ZERO));

    /** Of a whole table. */
    public static Reach of(Criteria criteria) {
        return sum(criteria.sections().stream().map(Reach::of).toList());
    }

    /** Of a node with all below it. */
    public static Reach of(Node node) {
        return switch (node) {
            case Leaf leaf -> of(leaf.counts(), leaf.rule());
            case Group group ->
                of(
                        group.pick(),
                        group.caps(),
                        group.children().stream().map(Reach::of).toList());
        };
    }

    /** Of a leaf that counts so and is measured so. */
    public static Reach of(Counts counts, Rule rule) {
        var zero = Optional.of(Decimal.ZERO);
        return switch (counts) {
            case BASE -> new Reach(rule.maximum().orElse(Decimal.ZERO), zero, zero);
            case BONUS -> new Reach(Decimal.ZERO, rule.maximum(), zero);
            case DEDUCTION -> new Reach(Decimal.ZERO, zero, rule.maximum());
        };
    }

    /** Of a group that takes its children so, within those caps. */
    public static Reach of(Pick pick, Group.Caps caps, List<Reach> children) {
        var all = switch (pick) {
            case SUM -> sum(children);
            case BEST -> best(children);
        };
        return new Reach(
                caps.base().filter(cap -> cap.compareTo(all.base) < 0).orElse(all.base),
                limited(all.bonus, caps.bonus()),
                limited(all.deduction, caps.deduction()));
    }

    /** All of them, added. */
    public static Reach sum(List<Reach> parts) {
        return parts.stream()
                .reduce(
                        NONE,
                        (one, other) -> new Reach(
                                one.base.plus(other.base),
                                one.bonus.flatMap(most -> other.bonus.map(most::plus)),
                                one.deduction.flatMap(most -> other.deduction.map(most::plus))));
    }

    private static Reach best(List<Reach> parts) {
        return new Reach(
                parts.stream().map(Reach::base).reduce(Decimal.ZERO, Reach::greater),
                greatest(parts, Reach::bonus),
                greatest(parts, Reach::deduction));
    }

    private static Optional<Decimal> greatest(List<Reach> parts, Function<Reach, Optional<Decimal>> part) {
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
