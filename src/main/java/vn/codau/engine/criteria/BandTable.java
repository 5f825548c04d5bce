package vn.codau.engine.criteria;

import java.util.List;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/** Bands in ascending order: a value has the points of the last band that it reaches, and none below the first. */
public record BandTable(List<Band> bands) {

    /**
     * One band.
     *
     * @param from the least value of the band, included
     */
    public record Band(Decimal from, Decimal points) {}

    public BandTable {
        bands = List.copyOf(bands);
        var problems = new Problems().require(!bands.isEmpty(), "bands", Flaw.NO_ENTRIES);
        requireAscending(bands.stream().map(Band::from).toList(), "bands", problems);
        problems.throwIfAny();
    }

    static BandTable read(RuleReader in) {
        return new BandTable(in.list("bands", band -> new Band(band.decimal("from"), band.decimal("points"))));
    }

    static void requireAscending(List<Decimal> from, String field, Problems problems) {
        for (int i = 1; i < from.size(); i++) {
            problems.require(
                    from.get(i - 1).compareTo(from.get(i)) < 0,
                    field + "[" + i + "].from",
                    Flaw.NOT_ASCENDING,
                    from.get(i),
                    from.get(i - 1));
        }
    }

    Decimal points(Decimal value) {
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (bands.get(i).from().compareTo(value) <= 0) {
                return bands.get(i).points();
            }
        }
        return Decimal.ZERO;
    }

    Decimal highest() {
        return bands.stream().map(Band::points).max(Decimal::compareTo).orElseThrow();
    }

    void write(RuleWriter out) {
        out.list("bands", bands, (band, entry) -> {
            entry.quantity("from", band.from());
            entry.points("points", band.points());
        });
    }
}
