package vn.codau.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Points, exact: a whole number of the smallest unit that the criteria count in (a hundredth with two decimals). A
 * {@code long} holds it while it fits, a big integer beyond; no sum ever wraps or loses a digit. Only net totals may be
 * negative.
 */
public final class Points implements Comparable<Points> {

    /** By decimals; most of what is added up is nothing. */
    private static final Points[] ZEROS = {
        new Points(0, null, 0), new Points(0, null, 1), new Points(0, null, 2), new Points(0, null, 3)
    };

    private final long minor;
    private final @Nullable BigInteger wide;
    private final int decimals;

    private Points(long minor, @Nullable BigInteger wide, int decimals) {
        this.minor = minor;
        this.wide = wide;
        this.decimals = decimals;
    }

    public static Points zero(int decimals) {
        return decimals < ZEROS.length ? ZEROS[decimals] : new Points(0, null, decimals);
    }

    /** So many of the smallest unit. */
    public static Points of(long minor, int decimals) {
        return new Points(minor, null, decimals);
    }

    public static Points of(BigInteger minor, int decimals) {
        return minor.bitLength() < Long.SIZE
                ? new Points(minor.longValue(), null, decimals)
                : new Points(0, minor, decimals);
    }

    /**
     * The value as points.
     *
     * @throws ArithmeticException if the value is finer than the smallest unit
     */
    public static Points of(Decimal value, int decimals) {
        return of(value.value().setScale(decimals).unscaledValue(), decimals);
    }

    /** The least points that are not below a value, which may be finer than the smallest unit. */
    public static Points atLeast(Decimal value, int decimals) {
        return of(value.value().setScale(decimals, RoundingMode.CEILING).unscaledValue(), decimals);
    }

    /** A number for each of these points; the numbers compare as the points do. */
    public static long[] sortKeys(List<Points> points) {
        var keys = new long[points.size()];
        boolean anyWide = false;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = points.get(i).minor;
            anyWide |= points.get(i).isWide();
        }
        if (anyWide) {
            var ascending = new ArrayList<>(new TreeSet<>(points));
            Arrays.setAll(keys, i -> Collections.binarySearch(ascending, points.get(i)));
        }
        return keys;
    }

    public Points plus(Points other) {
        if (other.signum() == 0) {
            return this;
        }
        long sum = minor + other.minor;
        if (wide != null || other.wide != null || ((minor ^ sum) & (other.minor ^ sum)) < 0) {
            return of(minor().add(other.minor()), decimals);
        }
        return new Points(sum, null, decimals);
    }

    public Points minus(Points other) {
        if (other.signum() == 0) {
            return this;
        }
        long difference = minor - other.minor;
        if (wide != null || other.wide != null || ((minor ^ other.minor) & (minor ^ difference)) < 0) {
            return of(minor().subtract(other.minor()), decimals);
        }
        return new Points(difference, null, decimals);
    }

    public Points orLess(Points other) {
        return compareTo(other) > 0 ? other : this;
    }

    public Points orMore(Points other) {
        return compareTo(other) < 0 ? other : this;
    }

    public int signum() {
        return wide != null ? wide.signum() : Long.signum(minor);
    }

    public int decimals() {
        return decimals;
    }

    /** The number of smallest units. */
    public BigInteger minor() {
        return wide != null ? wide : BigInteger.valueOf(minor);
    }

    /** Whether a {@code long} does not hold the number of smallest units. */
    public boolean isWide() {
        return wide != null;
    }

    /** The number of smallest units where {@link #isWide} is false, otherwise meaningless. */
    public long narrow() {
        return minor;
    }

    /** By value: 1.5 and 1.50 are neither before nor behind each other, though they are not equal. */
    @Override
    public int compareTo(Points other) {
        if (decimals != other.decimals) {
            return new BigDecimal(minor(), decimals).compareTo(new BigDecimal(other.minor(), other.decimals));
        }
        return wide == null && other.wide == null ? Long.compare(minor, other.minor) : minor().compareTo(other.minor());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points that
                && decimals == that.decimals
                && minor == that.minor
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minor, wide, decimals);
    }

    /** With exactly as many digits after the dot as the criteria count in. */
    @Override
    public String toString() {
        return new BigDecimal(minor(), decimals).toPlainString();
    }
}
