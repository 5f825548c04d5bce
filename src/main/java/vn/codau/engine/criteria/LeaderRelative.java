package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.Problems;

/**
 * Points measured against the cluster's best (season pack, section 4), so a unit's points depend on what the others did.
 *
 * @param atTarget the share of {@code max}, 0 to 1, for meeting the target exactly
 * @param target the target of units without one of their own; 0 is none
 */
public record LeaderRelative(Decimal max, Decimal atTarget, Optional<Decimal> target) implements Rule {

    static final String TYPE = "LEADER_RELATIVE";

    private static final Decimal HALF = Decimal.of("0.5");

    public LeaderRelative {
        var problems = new Problems()
                .require(
                        atTarget.signum() >= 0 && atTarget.compareTo(Decimal.ONE) <= 0,
                        "atTarget",
                        Flaw.OUT_OF_RANGE,
                        atTarget,
                        0,
                        1);
        target.ifPresent(t -> problems.require(t.signum() >= 0, "target", Flaw.NEGATIVE, t));
        problems.throwIfAny();
    }

    static LeaderRelative read(RuleReader in) {
        return new LeaderRelative(
                in.decimal("max"), in.optionalDecimal("atTarget").orElse(HALF), in.optionalDecimal("target"));
    }

    /**
     * The actual value A that an input states.
     *
     * @throws InvalidInput if it is not a decimal of at least 0
     */
    public Decimal actual(Input input) {
        return InputRule.quantity(input);
    }

    @Override
    public boolean takesTarget() {
        return true;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Decimal> maximum() {
        return Optional.of(max);
    }

    @Override
    public void write(RuleWriter out) {
        out.points("max", max);
        if (!atTarget.equals(HALF)) {
            out.quantity("atTarget", atTarget);
        }
        target.ifPresent(t -> out.quantity("target", t));
    }
}
