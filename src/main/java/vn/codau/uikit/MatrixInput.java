package vn.codau.uikit;

import java.util.List;

/**
 * What a row or a column of a {@link Matrix} takes. Limits are numbers as texts with a dot, or empty where there is none. The
 * browser checks them to help; whoever answers the edit checks them again.
 */
public record MatrixInput(Kind kind, Limits limits, List<Code> codes, String unit, boolean notApplicable) {

    /** The kinds of values. */
    public enum Kind {
        DECIMAL,
        WHOLE,
        YES_NO,
        CODE,
        PAIR,
        TEXT
    }

    /** A code that may be typed, such as a level's, and what it means. */
    public record Code(String code, String label) {}

    /** How large, how small, how fine; for a text {@code max} is its length. */
    public record Limits(String min, String max, String step, int decimals) {
        static final int FINEST = 9;
        static final Limits NONE = new Limits("", "", "", FINEST);
    }

    public MatrixInput {
        codes = List.copyOf(codes);
    }

    /** A decimal number. */
    public static MatrixInput decimal() {
        return of(Kind.DECIMAL);
    }

    /** A whole number. */
    public static MatrixInput whole() {
        return of(Kind.WHOLE);
    }

    /** Fulfilled or not: {@code true} or {@code false}. */
    public static MatrixInput yesNo() {
        return of(Kind.YES_NO);
    }

    /** One of these codes. */
    public static MatrixInput oneOf(List<Code> codes) {
        return new MatrixInput(Kind.CODE, Limits.NONE, codes, "", false);
    }

    /** Two numbers, kept as {@code 120;98.5}. */
    public static MatrixInput pair() {
        return of(Kind.PAIR);
    }

    /** A short text. */
    public static MatrixInput text(int longest) {
        return of(Kind.TEXT).limited(new Limits("", Integer.toString(longest), "", 0));
    }

    private static MatrixInput of(Kind kind) {
        return new MatrixInput(kind, Limits.NONE, List.of(), "", false);
    }

    /** With that least and greatest value; an empty text is no limit. */
    public MatrixInput between(String min, String max) {
        return limited(new Limits(min, max, limits.step, limits.decimals));
    }

    /** In steps of that size, counted from the least value. */
    public MatrixInput inSteps(String step) {
        return limited(new Limits(limits.min, limits.max, step, limits.decimals));
    }

    /** With at most so many decimals. */
    public MatrixInput decimals(int most) {
        return limited(new Limits(limits.min, limits.max, limits.step, most));
    }

    /** In that unit; a pasted percent sign is taken only where the unit is {@code %}. */
    public MatrixInput in(String measure) {
        return new MatrixInput(kind, limits, codes, measure, notApplicable);
    }

    /** May be said not to apply, which is kept as {@link MatrixCell#NOT_APPLICABLE}. */
    public MatrixInput orNotApplicable() {
        return new MatrixInput(kind, limits, codes, unit, true);
    }

    private MatrixInput limited(Limits limit) {
        return new MatrixInput(kind, limit, codes, unit, notApplicable);
    }
}
