package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;

/**
 * So many points for each event: a certificate of merit, a late report.
 *
 * @param max the most that all events together give; required where the leaf counts as BASE
 */
public record PerEvent(Decimal points, Optional<Decimal> max) implements InputRule {

    static final String TYPE = "PER_EVENT";

    private static final int MOST_DIGITS = 9;

    static PerEvent read(RuleReader in) {
        return new PerEvent(in.decimal("points"), in.optionalDecimal("max"));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> target) {
        var all = Fraction.of(points).times(count(InputRule.one(input)));
        return max.map(Fraction::of).filter(most -> all.compareTo(most) > 0).orElse(all);
    }

    private static Decimal count(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidInput(Flaw.NOT_A_COUNT, text);
        }
        return Decimal.of(text);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Decimal> maximum() {
        return max;
    }

    @Override
    public void write(RuleWriter out) {
        out.points("points", points);
        max.ifPresent(m -> out.points("max", m));
    }
}
