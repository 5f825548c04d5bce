package vn.codau.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTests {

    private static final Points MOST = Points.of(Long.MAX_VALUE, 2);
    private static final Points LEAST = Points.of(Long.MIN_VALUE, 2);
    private static final Points ONE = Points.of(1, 2);
    private static final Points WIDE = points("9223372036854775808");

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 2, 0.00",
        "5, 3, 0.005",
        "950, 2, 9.50",
        "-50, 2, -0.50",
        "12, 0, 12",
        "9223372036854775808, 2, 92233720368547758.08",
        "-9223372036854775809, 3, -9223372036854775.809",
    })
    void printsExactlyTheDecimals(String minor, int decimals, String printed) {
        assertThat(Points.of(new BigInteger(minor), decimals)).hasToString(printed);
    }

    @Test
    void comesFromADecimalThatIsNoFiner() {
        assertThat(Points.of(Decimal.of("1.5"), 2)).isEqualTo(Points.of(150, 2));
        assertThat(Points.of(Decimal.of("999999999999999"), 3)).hasToString("999999999999999.000");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Points.of(Decimal.of("1.505"), 2));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.50", "1.501, 1.51", "1.509, 1.51", "0.000000001, 0.01", "-1.509, -1.50", "-0.001, 0.00"})
    void roundsAStandardUpToTheNextPoints(String value, String points) {
        assertThat(Points.atLeast(Decimal.of(value), 2)).hasToString(points);
    }

    @Test
    void addsAndSubtracts() {
        assertThat(Points.of(150, 2).plus(Points.of(275, 2))).isEqualTo(Points.of(425, 2));
        assertThat(Points.of(150, 2).minus(Points.of(275, 2))).isEqualTo(Points.of(-125, 2));
        assertThat(Points.of(-150, 2).plus(Points.of(-275, 2))).isEqualTo(Points.of(-425, 2));
        assertThat(Points.of(-150, 2).minus(Points.of(-275, 2))).isEqualTo(Points.of(125, 2));
        assertThat(MOST.minus(MOST)).isEqualTo(Points.zero(2));
        assertThat(MOST.plus(LEAST)).isEqualTo(Points.of(-1, 2));
    }

    @Test
    void neverWraps() {
        assertThat(MOST.plus(ONE)).isEqualTo(WIDE).hasToString("92233720368547758.08");
        assertThat(MOST.plus(MOST)).hasToString("184467440737095516.14");
        assertThat(LEAST.minus(ONE)).isEqualTo(points("-9223372036854775809"));
        assertThat(LEAST.plus(LEAST)).isEqualTo(points("-18446744073709551616"));
        assertThat(MOST.minus(LEAST)).isEqualTo(points("18446744073709551615"));
        assertThat(Points.zero(2).minus(LEAST)).isEqualTo(WIDE);
    }

    @Test
    void growsWideAndNarrowAgain() {
        assertThat(WIDE.isWide()).isTrue();
        assertThat(MOST.isWide()).isFalse();
        assertThat(WIDE.minus(ONE)).isEqualTo(MOST).hasSameHashCodeAs(MOST);
        assertThat(WIDE.minus(ONE).isWide()).isFalse();
        assertThat(WIDE.minus(ONE).narrow()).isEqualTo(Long.MAX_VALUE);
        assertThat(ONE.plus(WIDE)).isEqualTo(WIDE.plus(ONE)).hasToString("92233720368547758.09");
        assertThat(ONE.minus(WIDE)).isEqualTo(Points.of(-Long.MAX_VALUE, 2));
        assertThat(WIDE.minus(WIDE)).isEqualTo(Points.zero(2));
        assertThat(Points.of(BigInteger.valueOf(Long.MIN_VALUE), 2)).isEqualTo(LEAST);
    }

    @Test
    void comparesNarrowWithWide() {
        assertThat(ONE).isLessThan(Points.of(2, 2)).isGreaterThan(Points.of(-2, 2));
        assertThat(MOST).isLessThan(WIDE);
        assertThat(WIDE).isGreaterThan(MOST).isGreaterThan(ONE).isEqualByComparingTo(MOST.plus(ONE));
        assertThat(points("-9223372036854775809")).isLessThan(LEAST);
    }

    @Test
    void knowsItsSign() {
        assertThat(WIDE.signum()).isEqualTo(1);
        assertThat(points("-9223372036854775809").signum()).isEqualTo(-1);
        assertThat(ONE.signum()).isEqualTo(1);
        assertThat(Points.of(-7, 2).signum()).isEqualTo(-1);
        assertThat(Points.zero(2).signum()).isZero();
    }

    @Test
    void takesTheLessOrTheMore() {
        var two = Points.of(2, 2);
        var otherTwo = Points.of(2, 2);

        assertThat(ONE.orLess(two)).isSameAs(ONE);
        assertThat(two.orLess(ONE)).isSameAs(ONE);
        assertThat(ONE.orMore(two)).isSameAs(two);
        assertThat(two.orMore(ONE)).isSameAs(two);
        assertThat(two.orLess(otherTwo)).isSameAs(two);
        assertThat(two.orMore(otherTwo)).isSameAs(two);
    }

    @Test
    void isEqualByValueAndDecimals() {
        assertThat(Points.of(100, 2))
                .isEqualTo(Points.of(100, 2))
                .hasSameHashCodeAs(Points.of(100, 2))
                .isNotEqualTo(Points.of(100, 1))
                .isNotEqualTo(Points.of(101, 2))
                .isNotEqualTo(100);
        assertThat(WIDE).isNotEqualTo(Points.zero(2)).isNotEqualTo(points("9223372036854775809"));
        assertThat(Points.of(100, 2).hashCode()).isNotEqualTo(Points.of(101, 2).hashCode());
    }

    @Test
    void tellsItsDecimalsAndItsSmallestUnits() {
        assertThat(Points.zero(3).decimals()).isEqualTo(3);
        assertThat(Points.of(125, 2).minor()).isEqualTo(BigInteger.valueOf(125));
        assertThat(WIDE.minor()).isEqualTo(new BigInteger("9223372036854775808"));
    }

    @Test
    void comparesByValueWhateverTheDecimals() {
        assertThat(Points.of(15, 1)).isEqualByComparingTo(Points.of(150, 2)).isNotEqualTo(Points.of(150, 2));
        assertThat(Points.of(15, 1)).isGreaterThan(Points.of(149, 2)).isLessThan(Points.of(2, 0));
    }

    @Test
    void givesNumbersThatCompareAsThePointsDo() {
        assertThat(Points.sortKeys(List.of(MOST, LEAST, ONE, ONE)))
                .containsExactly(Long.MAX_VALUE, Long.MIN_VALUE, 1, 1);
        assertThat(Points.sortKeys(List.of(points("9223372036854775809"), ONE, WIDE, LEAST, ONE, WIDE)))
                .containsExactly(3, 1, 2, 0, 1, 2);
    }

    private static Points points(String minor) {
        return Points.of(new BigInteger(minor), 2);
    }
}
