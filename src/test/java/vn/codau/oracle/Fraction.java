package vn.codau.oracle;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** An exact fraction in lowest terms with a positive denominator. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Section 1: "an optional minus, 1 to 15 digits, and optionally a dot and 1 to 9 digits". */
    public static Fraction of(String decimal) {
        if (!DECIMAL.matcher(decimal).matches()) {
            throw new IllegalArgumentException("not a decimal: " + decimal);
        }
        int dot = decimal.indexOf('.');
        int places = dot < 0 ? 0 : decimal.length() - dot - 1;
        return new Fraction(new BigInteger(decimal.replace(".", "")), BigInteger.TEN.pow(places));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isLess(Fraction other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The greatest whole number that is not above this fraction. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Section 1: "Rounding is HALF_UP"; the half goes away from zero. */
    public Fraction roundHalfUp(int decimals) {
        BigInteger unit = BigInteger.TEN.pow(decimals);
        BigInteger doubled =
                numerator.abs().multiply(unit).multiply(BigInteger.TWO).add(denominator);
        BigInteger units = doubled.divide(denominator.multiply(BigInteger.TWO));
        return new Fraction(signum() < 0 ? units.negate() : units, unit);
    }

    /** Section 1: "Printed decimals have exactly criteria.decimals digits". What is printed has been rounded before. */
    public String print(int decimals) {
        BigInteger[] units = numerator.multiply(BigInteger.TEN.pow(decimals)).divideAndRemainder(denominator);
        if (units[1].signum() != 0) {
            throw new IllegalStateException(this + " has more than " + decimals + " decimals");
        }
        String digits = units[0].abs().toString();
        while (digits.length() <= decimals) {
            digits = "0" + digits;
        }
        String sign = signum() < 0 ? "-" : "";
        if (decimals == 0) {
            return sign + digits;
        }
        int dot = digits.length() - decimals;
        return sign + digits.substring(0, dot) + "." + digits.substring(dot);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
