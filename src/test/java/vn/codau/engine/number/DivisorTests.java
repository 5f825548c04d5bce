package vn.codau.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dividing by multiplying gives what dividing gives. */
class DivisorTests {

    @ParameterizedTest
    @CsvSource({"4, 10, 0", "5, 10, 1", "14, 10, 1", "15, 10, 2", "1, 3, 0", "2, 3, 1", "7, 1, 7", "0, 9, 0"})
    void roundsHalfUp(long sum, long divisor, long quotient) {
        assertThat(new Divisor(divisor).rounded(sum)).isEqualTo(quotient);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 7, 10, 64, 100, 999_999_937, 1_000_000_000, 1L << 32, Long.MAX_VALUE / 4})
    void isExactForAnySum(long divisor) {
        var random = new SplittableRandom(divisor);
        for (int i = 0; i < 2_000; i++) {
            long sum = random.nextLong() >>> (1 + random.nextInt(63));
            requireExact(sum, divisor);
        }
        requireExact(Long.MAX_VALUE, divisor);
    }

    @Test
    void isExactWhereMultiplyingEndsAndDividingBegins() {
        for (long divisor = 1; divisor < 3_000; divisor++) {
            long border = (Long.MAX_VALUE / (2 * divisor) - divisor) / 2;
            for (long sum = border - 2 * divisor; sum <= border + 2 * divisor; sum += Math.max(1, divisor / 7)) {
                requireExact(sum, divisor);
            }
        }
    }

    private static void requireExact(long sum, long divisor) {
        var exact = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP);
        assertThat(new Divisor(divisor).rounded(sum)).as(sum + " / " + divisor).isEqualTo(exact.longValueExact());
    }
}
