package vn.codau.engine.criteria;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.Problems;

/** Points by two values: the row by the volume of work, then within the row the band by its rate. */
public record Grid(List<Row> rows) implements InputRule {

    static final String TYPE = "GRID";

    /**
     * One row.
     *
     * @param from the least volume of the row, included
     */
    public record Row(Decimal from, BandTable table) {}

    public Grid {
        rows = List.copyOf(rows);
        var problems = new Problems().require(!rows.isEmpty(), "rows", Flaw.NO_ENTRIES);
        BandTable.requireAscending(rows.stream().map(Row::from).toList(), "rows", problems);
        problems.throwIfAny();
    }

    static Grid read(RuleReader in) {
        return new Grid(in.list("rows", row -> new Row(row.decimal("from"), BandTable.read(row))));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> target) {
        if (!(input instanceof Input.VolumeAndRate(var volumeText, var rateText))) {
            throw new InvalidInput(Flaw.NEEDS_VOLUME_AND_RATE);
        }
        var volume = Decimal.of(volumeText);
        var rate = Decimal.of(rateText);
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).from().compareTo(volume) <= 0) {
                return Fraction.of(rows.get(i).table().points(rate));
            }
        }
        return Fraction.of(Decimal.ZERO);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Decimal> maximum() {
        return rows.stream().map(row -> row.table().highest()).max(Decimal::compareTo);
    }

    @Override
    public void write(RuleWriter out) {
        out.list("rows", rows, (row, entry) -> {
            entry.quantity("from", row.from());
            row.table().write(entry);
        });
    }
}
