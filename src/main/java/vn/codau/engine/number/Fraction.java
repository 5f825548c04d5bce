package vn.codau.engine.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact ratio: points before they are rounded. "Multiply first, divide once, round once" (section 1 of the season
 * pack).
 */
public final class Fraction implements Comparable<Fraction> {

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    /** The denominator is always positive. */
    private Fraction(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = denominator.signum() < 0 ? numerator.negate() : numerator;
        this.denominator = denominator.abs();
    }

    public static Fraction of(Decimal value) {
        return new Fraction(value.value(), BigDecimal.ONE);
    }

    public static Fraction of(Points points) {
        return new Fraction(new BigDecimal(points.minor(), points.decimals()), BigDecimal.ONE);
    }

    public Fraction times(Decimal factor) {
        return new Fraction(numerator.multiply(factor.value()), denominator);
    }

    public Fraction times(Fraction factor) {
        return new Fraction(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    /**
     * The quotient, exactly.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction over(Decimal divisor) {
        return new Fraction(numerator, notZero(denominator.multiply(divisor.value())));
    }

    /**
     * The quotient, exactly.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction over(Fraction divisor) {
        return new Fraction(numerator.multiply(divisor.denominator), notZero(denominator.multiply(divisor.numerator)));
    }

    public Fraction over(long divisor) {
        return new Fraction(numerator, notZero(denominator.multiply(BigDecimal.valueOf(divisor))));
    }

    public Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    private static BigDecimal notZero(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return divisor;
    }

    public int signum() {
        return numerator.signum();
    }

    /** The value as points, rounded once and HALF_UP. */
    public Points rounded(int decimals) {
        var rounded = numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
        return Points.of(rounded.unscaledValue(), decimals);
    }

    /** The greatest whole number that is not above the value. */
    public int floor() {
        return numerator.divide(denominator, 0, RoundingMode.FLOOR).intValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal as values: 1/2 is 2/4. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return numerator.divide(denominator, 3, RoundingMode.FLOOR).hashCode();
    }

    /** The exact decimal where there is a short one, otherwise the ratio of whole numbers: {@code 29.7551} or {@code 2916/98}. */
    @Override
    public String toString() {
        try {
            var exact = numerator.divide(denominator);
            if (exact.scale() <= 12) {
                return Decimal.of(exact).toString();
            }
        } catch (ArithmeticException endless) {
            // The ratio below says it exactly; no decimal could.
        }
        var above = numerator.stripTrailingZeros();
        var below = denominator.stripTrailingZeros();
        int digits = Math.max(0, Math.max(above.scale(), below.scale()));
        return above.movePointRight(digits).toBigIntegerExact() + "/"
                + below.movePointRight(digits).toBigIntegerExact();
    }
}
