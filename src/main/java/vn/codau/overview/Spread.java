package vn.codau.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Points;

/**
 * How the settled points of one criterion lie in a cluster (phân bố điểm), for the eye: nothing is decided by it.
 *
 * @param points one for each unit that has any, the least first; blanks and what does not apply are left out
 */
public record Spread(Leaf criterion, List<Points> points) {

    private static final int MEAN_DIGITS = 2;
    private static final int VARIANCE_DIGITS = 4;

    public Spread {
        points = points.stream().sorted().toList();
    }

    /** Of every criterion, in the order of the table, but those whose points are fixed and those that nobody has points in. */
    static List<Spread> of(Comparison units) {
        return units.rows().stream()
                .filter(row -> row.node() instanceof Leaf leaf && !(leaf.rule() instanceof Fixed))
                .map(row -> new Spread(
                        (Leaf) row.node(),
                        row.cells().stream()
                                .flatMap(cell -> cell.settled().stream())
                                .toList()))
                .filter(spread -> !spread.points().isEmpty())
                .toList();
    }

    public Points least() {
        return points.getFirst();
    }

    public Points most() {
        return points.getLast();
    }

    /** The most less the least. */
    public Points range() {
        return most().minus(least());
    }

    /** The mean, rounded once. */
    public BigDecimal mean() {
        return sum(values()).divide(count(), MEAN_DIGITS, RoundingMode.HALF_UP);
    }

    /** The mean of the squared distances from the exact mean, rounded once. */
    public BigDecimal variance() {
        var squares = sum(values().map(value -> value.multiply(value)));
        var sum = sum(values());
        return squares.multiply(count())
                .subtract(sum.multiply(sum))
                .divide(count().multiply(count()), VARIANCE_DIGITS, RoundingMode.HALF_UP);
    }

    private Stream<BigDecimal> values() {
        return points.stream().map(one -> new BigDecimal(one.toString()));
    }

    private BigDecimal count() {
        return BigDecimal.valueOf(points.size());
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
