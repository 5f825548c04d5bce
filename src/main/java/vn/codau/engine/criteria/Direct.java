package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.Problems;

/**
 * Points given directly, between min and max.
 *
 * @param step if present, points must be min plus a whole number of steps
 */
public record Direct(Decimal max, Decimal min, Optional<Decimal> step) implements InputRule {

    static final String TYPE = "DIRECT";

    public Direct {
        var problems = new Problems();
        problems.require(min.compareTo(max) <= 0, "min", Flaw.MIN_ABOVE_MAX, min, max);
        step.ifPresent(s -> problems.require(s.signum() > 0, "step", Flaw.NOT_POSITIVE, s));
        problems.throwIfAny();
    }

    static Direct read(RuleReader in) {
        return new Direct(
                in.decimal("max"), in.optionalDecimal("min").orElse(Decimal.ZERO), in.optionalDecimal("step"));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> target) {
        var x = Decimal.of(InputRule.one(input));
        if (x.compareTo(min) < 0 || x.compareTo(max) > 0) {
            throw new InvalidInput(Flaw.OUT_OF_RANGE, x, min, max);
        }
        if (step.isPresent() && !x.minus(min).isMultipleOf(step.get())) {
            throw new InvalidInput(Flaw.OFF_STEP, x, step.get(), min);
        }
        return Fraction.of(x);
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
        if (min.signum() != 0) {
            out.points("min", min);
        }
        step.ifPresent(s -> out.points("step", s));
    }
}
