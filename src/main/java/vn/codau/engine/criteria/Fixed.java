package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;

/** Points that every unit has from the start, such as the base from which deductions are taken. No score is given for it. */
public record Fixed(Decimal points) implements Rule {

    static final String TYPE = "FIXED";

    static Fixed read(RuleReader in) {
        return new Fixed(in.decimal("points"));
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
