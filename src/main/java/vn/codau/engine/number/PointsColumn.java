package vn.codau.engine.number;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Many points in one array: four bytes each, with the few that do not fit an {@code int} beside it. */
public final class PointsColumn {

    private static final int IS_WIDE = Integer.MIN_VALUE;

    private final int[] minor;
    private final int decimals;
    private final Map<Integer, BigInteger> wide = new HashMap<>();

    public PointsColumn(int size, int decimals) {
        this.minor = new int[size];
        this.decimals = decimals;
    }

    /**
     * Puts points into a row.
     *
     * @param points not negative
     */
    public void set(int row, Points points) {
        if (points.isWide()) {
            setWide(row, points.minor());
        } else {
            set(row, points.narrow());
        }
    }

    /**
     * Puts a sum into a row.
     *
     * @param sum not negative
     */
    public void set(int row, Tally sum) {
        if (sum.isWide()) {
            set(row, sum.points(decimals));
        } else {
            set(row, sum.narrow());
        }
    }

    /**
     * Puts so many of the smallest unit into a row.
     *
     * @param value not negative
     */
    public void set(int row, long value) {
        if (value == (int) value) {
            minor[row] = (int) value;
        } else {
            setWide(row, BigInteger.valueOf(value));
        }
    }

    private void setWide(int row, BigInteger value) {
        minor[row] = IS_WIDE;
        wide.put(row, value);
    }

    public Points get(int row) {
        return minor[row] == IS_WIDE ? Points.of(wideAt(row), decimals) : Points.of(minor[row], decimals);
    }

    /** Whether every row that was ever put in fits an {@code int}. */
    public boolean isNarrow() {
        return wide.isEmpty();
    }

    /**
     * The sum of some rows, in smallest units, each as often as its factor says. Only where {@link #isNarrow}, and for factors
     * that do not add up to more than an {@code int} holds: then it cannot overflow.
     *
     * @param rows counted from {@code first}
     */
    public long sum(int first, int[] rows, long[] factors) {
        long sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += minor[first + rows[i]] * factors[i];
        }
        return sum;
    }

    /** Adds up a sheet that begins in that row. Only where {@link #isNarrow}. */
    public void addUp(Summation summation, int first) {
        summation.addUp(minor, first);
    }

    /** Adds the points of some rows to a tally. */
    public void addTo(Tally tally, int[] rows) {
        if (isNarrow()) {
            long sum = 0;
            for (int row : rows) {
                sum += minor[row];
            }
            tally.add(sum);
        } else {
            for (int row : rows) {
                addTo(tally, row);
            }
        }
    }

    /** Adds the points of one row to a tally, without an object in between. */
    public void addTo(Tally tally, int row) {
        if (minor[row] == IS_WIDE) {
            tally.add(get(row));
        } else {
            tally.add(minor[row]);
        }
    }

    /** Adds the points of one row to a tally as often as {@code factor} says. */
    public void addTimesTo(Tally tally, int row, long factor) {
        if (minor[row] == IS_WIDE) {
            tally.addTimes(get(row), factor);
        } else {
            tally.addTimes(minor[row], factor);
        }
    }

    private BigInteger wideAt(int row) {
        return wide.getOrDefault(row, BigInteger.ZERO);
    }
}
