package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problems;

/**
 * Points in proportion to actual over target (or target over actual where lower is better, with full marks for an actual
 * of 0): none below {@code from}, all from {@code full} on.
 *
 * @param target the target of units without one of their own
 */
public record Ratio(Decimal max, Optional<Decimal> target, Decimal from, Decimal full, boolean lowerIsBetter)
        implements InputRule {

    static final String TYPE = "RATIO";

    public Ratio {
        var problems = new Problems().require(full.signum() > 0, "full", Flaw.NOT_POSITIVE, full);
        target.ifPresent(t -> problems.require(t.signum() > 0, "target", Flaw.NOT_POSITIVE, t));
        problems.throwIfAny();
    }

    static Ratio read(RuleReader in) {
        return new Ratio(
                in.decimal("max"),
                in.optionalDecimal("target"),
                in.optionalDecimal("from").orElse(Decimal.ZERO),
                in.optionalDecimal("full").orElse(Decimal.ONE),
                in.flag("lowerIsBetter"));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> unitTarget) {
        var actual = InputRule.quantity(input);
        var wanted = unitTarget.orElseThrow(() -> new InvalidSeason("", Flaw.NO_TARGET));
        if (lowerIsBetter && actual.signum() == 0) {
            return Fraction.of(max);
        }
        var ratio = lowerIsBetter
                ? Fraction.of(wanted).over(actual)
                : Fraction.of(actual).over(wanted);
        if (ratio.compareTo(Fraction.of(from)) < 0) {
            return Fraction.of(Decimal.ZERO);
        }
        if (ratio.compareTo(Fraction.of(full)) >= 0) {
            return Fraction.of(max);
        }
        return ratio.times(max).over(full);
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
        target.ifPresent(t -> out.quantity("target", t));
        if (from.signum() != 0) {
            out.quantity("from", from);
        }
        if (!full.equals(Decimal.ONE)) {
            out.quantity("full", full);
        }
        if (lowerIsBetter) {
            out.flag("lowerIsBetter", true);
        }
    }
}
