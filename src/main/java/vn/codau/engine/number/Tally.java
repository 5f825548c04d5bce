package vn.codau.engine.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A running sum of points, exact however large it grows: whatever no longer fits a {@code long} is moved to a big integer
 * and the sum goes on.
 */
public final class Tally {

    private static final BigInteger TWO = BigInteger.TWO;

    private long low;
    private @Nullable BigInteger high;

    /** Starts again at nothing. */
    public void clear() {
        low = 0;
        high = null;
    }

    /** Adds points. */
    public void add(Points points) {
        if (points.isWide()) {
            addWide(points.minor());
        } else {
            add(points.narrow());
        }
    }

    /** Adds so many of the smallest unit. */
    public void add(long minor) {
        long sum = low + minor;
        if (((low ^ sum) & (minor ^ sum)) < 0) {
            addWide(BigInteger.valueOf(low));
            low = minor;
        } else {
            low = sum;
        }
    }

    /** Adds points as often as {@code factor} says. */
    public void addTimes(Points points, long factor) {
        if (points.isWide()) {
            addWide(points.minor().multiply(BigInteger.valueOf(factor)));
        } else {
            addTimes(points.narrow(), factor);
        }
    }

    /** Adds another sum as often as {@code factor} says. */
    public void addTimes(Tally other, long factor) {
        addTimes(other.low, factor);
        if (other.high != null) {
            addWide(other.high.multiply(BigInteger.valueOf(factor)));
        }
    }

    /** Adds so many of the smallest unit as often as {@code factor} says. */
    public void addTimes(long minor, long factor) {
        if (Math.multiplyHigh(minor, factor) == (minor * factor) >> (Long.SIZE - 1)) {
            add(minor * factor);
        } else {
            addWide(BigInteger.valueOf(minor).multiply(BigInteger.valueOf(factor)));
        }
    }

    private void addWide(BigInteger minor) {
        high = high == null ? minor : high.add(minor);
    }

    private BigInteger sum() {
        var narrow = BigInteger.valueOf(low);
        return high == null ? narrow : high.add(narrow);
    }

    boolean isWide() {
        return high != null;
    }

    /** The sum where {@link #isWide} is false, otherwise meaningless. */
    long narrow() {
        return low;
    }

    public Points points(int decimals) {
        if (high != null) {
            return Points.of(sum(), decimals);
        }
        return low == 0 ? Points.zero(decimals) : Points.of(low, decimals);
    }

    /** The sum divided by a positive number, rounded once and HALF_UP. Only for sums that are not negative. */
    public Points dividedBy(long divisor, int decimals) {
        if (high == null) {
            long quotient = low / divisor;
            long rest = low - quotient * divisor;
            return Points.of(rest >= divisor - rest ? quotient + 1 : quotient, decimals);
        }
        var big = BigInteger.valueOf(divisor);
        return Points.of(sum().multiply(TWO).add(big).divide(big.multiply(TWO)), decimals);
    }

    /** The sum divided by a positive number, not rounded. */
    public Fraction exactlyDividedBy(long divisor, int decimals) {
        return Fraction.of(points(decimals)).over(divisor);
    }
}
