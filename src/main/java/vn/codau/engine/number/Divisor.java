package vn.codau.engine.number;

/**
 * Divides one sum after the other by the same number and rounds HALF_UP. Dividing is the slowest thing a processor does
 * with numbers, so a small sum is multiplied by the reciprocal instead; a larger one is divided. Both are exact.
 */
public final class Divisor {

    private final long divisor;

    /** The doubled divisor's part of 2<sup>64</sup>, rounded up. */
    private final long reciprocal;

    /** The greatest sum for which what was rounded up is too little to matter. */
    private final long mostExact;

    /**
     * A divisor.
     *
     * @param divisor from 1 to a quarter of what a {@code long} holds
     */
    public Divisor(long divisor) {
        this.divisor = divisor;
        long doubled = 2 * divisor;
        this.reciprocal = Long.divideUnsigned(-1, doubled) + 1;
        this.mostExact = (Long.MAX_VALUE / doubled - divisor) / 2;
    }

    public long value() {
        return divisor;
    }

    /**
     * The quotient, rounded.
     *
     * @param sum not negative
     */
    public long rounded(long sum) {
        if (sum <= mostExact) {
            // The half is added before dividing: floor((2 sum + divisor) / (2 divisor)).
            return Math.unsignedMultiplyHigh(2 * sum + divisor, reciprocal);
        }
        long quotient = sum / divisor;
        long rest = sum - quotient * divisor;
        return rest >= divisor - rest ? quotient + 1 : quotient;
    }
}
