package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;

/**
 * How a leaf is measured (season pack, section 2). A new rule type is one record that implements {@link InputRule} and its
 * line in {@link RuleTypes}; reading, writing and checking it go through {@link RuleReader} and {@link RuleWriter}.
 */
public sealed interface Rule permits Fixed, LeaderRelative, InputRule {

    /** The name of the type in the pack. */
    String type();

    /** The most points that the rule can give; empty only for events without a maximum. */
    Optional<Decimal> maximum();

    /** Tells every field but the type, in the pack's order; a field at its default is left out. */
    void write(RuleWriter out);

    /** Whether units have a target for a leaf with this rule. */
    default boolean takesTarget() {
        return false;
    }

    /** The target of units that have none of their own. */
    default Optional<Decimal> target() {
        return Optional.empty();
    }
}
