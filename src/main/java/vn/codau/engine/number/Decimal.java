package vn.codau.engine.number;

import java.math.BigDecimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;

/**
 * An exact decimal as people type it: an optional minus, 1 to 15 digits and optionally a dot and 1 to 9 digits (section 1
 * of the season pack). Equal by value: {@code 1.50} is {@code 1.5}.
 */
public final class Decimal implements Comparable<Decimal> {

    public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);
    public static final Decimal ONE = new Decimal(BigDecimal.ONE);

    private static final int MOST_INTEGER_DIGITS = 15;
    private static final int MOST_FRACTION_DIGITS = 9;

    private final BigDecimal value;

    private Decimal(BigDecimal value) {
        this.value = value;
    }

    /**
     * Reads a decimal as it is typed.
     *
     * @throws InvalidInput if the text is anything else, at once and whatever its length
     */
    public static Decimal of(String text) {
        if (!isDecimal(text)) {
            throw new InvalidInput(Flaw.NOT_A_DECIMAL, text);
        }
        return of(new BigDecimal(text));
    }

    static Decimal of(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return new Decimal(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int dot = text.indexOf('.');
        int end = dot < 0 ? text.length() : dot;
        return isDigits(text, start, end, MOST_INTEGER_DIGITS)
                && (dot < 0 || isDigits(text, dot + 1, text.length(), MOST_FRACTION_DIGITS));
    }

    private static boolean isDigits(String text, int from, int to, int most) {
        if (from >= to || to - from > most) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public int signum() {
        return value.signum();
    }

    /** The number of digits after the dot that the value needs: 0 to 9. */
    public int fractionDigits() {
        return value.scale();
    }

    public Decimal minus(Decimal other) {
        return of(value.subtract(other.value));
    }

    public Decimal plus(Decimal other) {
        return of(value.add(other.value));
    }

    /** A share as a percentage: 0.965 is 96.5. */
    public Decimal hundredfold() {
        return of(value.movePointRight(2));
    }

    /** Whether this is a whole number of steps of that size. */
    public boolean isMultipleOf(Decimal step) {
        return value.remainder(step.value).signum() == 0;
    }

    /**
     * The value in billionths, exactly: the finest that a decimal can be.
     *
     * @throws ArithmeticException from about nine billion on
     */
    public long billionths() {
        return value.movePointRight(MOST_FRACTION_DIGITS).longValueExact();
    }

    BigDecimal value() {
        return value;
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value with a dot and no more digits than it needs, as the season pack spells it. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
