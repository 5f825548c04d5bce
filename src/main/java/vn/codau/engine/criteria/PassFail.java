package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;

/** All the points or none: done or not done. */
public record PassFail(Decimal points) implements InputRule {

    static final String TYPE = "PASS_FAIL";

    static PassFail read(RuleReader in) {
        return new PassFail(in.decimal("points"));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> target) {
        return switch (InputRule.one(input)) {
            case "true" -> Fraction.of(points);
            case "false" -> Fraction.of(Decimal.ZERO);
            case String other -> throw new InvalidInput(Flaw.NOT_TRUE_OR_FALSE, other);
        };
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Decimal> maximum() {
        return Optional.of(points);
    }

    @Override
    public void write(RuleWriter out) {
        out.points("points", points);
    }
}
