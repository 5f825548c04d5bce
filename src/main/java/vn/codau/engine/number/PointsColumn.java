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

    private void set(int row, long value) {
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
