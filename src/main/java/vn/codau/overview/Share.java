package vn.codau.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;

/**
 * Points as a share of the most that there could be, for the eye: nothing is decided by it.
 *
 * @param percent rounded to one digit; may be negative, or above 100 where there is a bonus
 */
public record Share(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where nothing can be reached. */
    public static Optional<Share> of(Points points, Decimal most) {
        return most.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Share(new BigDecimal(points.toString())
                        .multiply(HUNDRED)
                        .divide(new BigDecimal(most.toString()), 1, RoundingMode.HALF_UP)));
    }

    /** In whole percent from 0 to 100, as a colour's strength. */
    public int strength() {
        return percent.setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(HUNDRED)
                .intValueExact();
    }

    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
