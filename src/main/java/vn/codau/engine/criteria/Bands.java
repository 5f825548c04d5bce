package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;

/** Points by the band that a value reaches, such as an index of 60, 75 or 90. */
public record Bands(BandTable table) implements InputRule {

    static final String TYPE = "BANDS";

    static Bands read(RuleReader in) {
        return new Bands(BandTable.read(in));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> target) {
        return Fraction.of(table.points(Decimal.of(InputRule.one(input))));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Decimal> maximum() {
        return Optional.of(table.highest());
    }

    @Override
    public void write(RuleWriter out) {
        table.write(out);
    }
}
