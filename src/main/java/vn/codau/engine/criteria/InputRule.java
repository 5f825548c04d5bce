package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;

/** A rule that turns what was entered into points by itself, whatever other units did. */
public sealed interface InputRule extends Rule permits Direct, PassFail, Levels, PerEvent, Ratio, Bands, Grid {

    /**
     * The points of an input, not yet rounded: at least 0, at most the rule's maximum where it has one.
     *
     * @param target the unit's target; only rules that take one look at it
     * @throws InvalidInput if the rule does not take this input
     */
    Fraction points(Input input, Optional<Decimal> target);

    /**
     * The one value of an input.
     *
     * @throws InvalidInput if the input is not one value
     */
    static String one(Input input) {
        if (input instanceof Input.Text(var value)) {
            return value;
        }
        throw new InvalidInput(Flaw.NEEDS_ONE_VALUE);
    }

    /**
     * The one quantity of an input.
     *
     * @throws InvalidInput if the input is not one decimal of at least 0
     */
    static Decimal quantity(Input input) {
        var value = Decimal.of(one(input));
        if (value.signum() < 0) {
            throw new InvalidInput(Flaw.NEGATIVE, value);
        }
        return value;
    }
}
