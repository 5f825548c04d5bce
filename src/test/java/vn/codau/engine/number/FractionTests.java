package vn.codau.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0, 1",
        "49, 100, 0, 0",
        "5, 2, 0, 3",
        "1, 20, 1, 0.1",
        "49, 1000, 1, 0.0",
        "5, 1000, 2, 0.01",
        "49, 10000, 2, 0.00",
        "1005, 1000, 2, 1.01",
        "5, 10000, 3, 0.001",
        "499, 1000000, 3, 0.000",
        "1, 3, 3, 0.333",
        "2, 3, 3, 0.667",
        "2, 3, 0, 1",
        "100, 1, 2, 100.00",
        "0, 7, 1, 0.0",
        "-1, 2, 0, -1",
        "-49, 100, 0, 0",
    })
    void roundsHalvesAwayFromZero(String numerator, String denominator, int decimals, String rounded) {
        assertThat(fraction(numerator, denominator).rounded(decimals)).hasToString(rounded);
    }

    @Test
    void roundsOnlyOnceHoweverCloseToTheHalf() {
        var justBelow = fraction("0.004999999", "1").plus(fraction("2", "3000000000"));

        assertThat(justBelow.rounded(2)).hasToString("0.00");
    }

    @Test
    void roundsBeyondSixtyFourBits() {
        assertThat(fraction("999999999999999", "0.000000002").rounded(0)).hasToString("499999999999999500000000");
    }

    @Test
    void multipliesAndDividesExactly() {
        assertThat(fraction("1", "3").times(d("3"))).hasToString("1");
        assertThat(fraction("1", "3").times(fraction("3", "7"))).isEqualTo(fraction("1", "7"));
        assertThat(fraction("1", "3").over(d("2"))).isEqualTo(fraction("1", "6"));
        assertThat(fraction("1", "3").over(fraction("2", "3"))).hasToString("0.5");
        assertThat(fraction("1", "3").over(4)).isEqualTo(fraction("1", "12"));
        assertThat(Fraction.of(Points.of(250, 2)).over(4)).hasToString("0.625");
    }

    @Test
    void addsWithOneDenominatorAndWithTwo() {
        assertThat(fraction("1", "6").plus(fraction("1", "6"))).isEqualTo(fraction("1", "3"));
        assertThat(fraction("1", "3").plus(fraction("1", "6"))).hasToString("0.5");
    }

    @Test
    void isNormalWithANegativeDivisor() {
        var minusHalf = fraction("1", "-2");

        assertThat(minusHalf.signum()).isEqualTo(-1);
        assertThat(minusHalf).isLessThan(fraction("0", "1")).hasToString("-0.5");
        assertThat(fraction("-1", "-3").signum()).isEqualTo(1);
        assertThat(fraction("-1", "-3")).isGreaterThan(fraction("0", "1"));
        assertThat(fraction("0", "5").signum()).isZero();
    }

    @Test
    void dividesByNothing() {
        var one = Fraction.of(Decimal.ONE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> one.over(Decimal.ZERO));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> one.over(0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> one.over(Fraction.of(Decimal.ZERO)));
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 3", "6, 2, 3", "1, 3, 0", "-1, 3, -1", "99999, 100, 999", "0, 9, 0"})
    void hasAFloor(String numerator, String denominator, int floor) {
        assertThat(fraction(numerator, denominator).floor()).isEqualTo(floor);
    }

    @Test
    void comparesByCrossMultiplication() {
        assertThat(fraction("1", "3")).isLessThan(fraction("334", "1000"));
        assertThat(fraction("2", "3")).isGreaterThan(fraction("666", "1000"));
        assertThat(fraction("2", "6")).isEqualByComparingTo(fraction("1", "3"));
    }

    @Test
    void isEqualByValue() {
        assertThat(fraction("1", "2")).isEqualTo(fraction("2", "4")).hasSameHashCodeAs(fraction("2", "4"));
        assertThat(fraction("1", "3")).isEqualTo(fraction("3", "9")).hasSameHashCodeAs(fraction("3", "9"));
        assertThat(fraction("1", "3")).isNotEqualTo(fraction("333333333", "1000000000"));
        assertThat(fraction("1", "2")).isNotEqualTo("0.5");
        assertThat(fraction("1", "2").hashCode())
                .isNotEqualTo(fraction("1", "3").hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "2916, 98, 2916/98",
        "297551, 10000, 29.7551",
        "600, 2, 300",
        "1, 4096, 0.000244140625",
        "1, 8192, 1/8192",
        "0, 3, 0",
        "-1, 3, -1/3",
        "25.0, 3, 25/3",
        "2.5, 3, 25/30",
        "1, 0.3, 10/3",
        "300, 9, 300/9",
    })
    void printsTheShortDecimalOrElseTheRatio(String numerator, String denominator, String printed) {
        assertThat(fraction(numerator, denominator)).hasToString(printed);
    }

    private static Decimal d(String text) {
        return Decimal.of(text);
    }

    private static Fraction fraction(String numerator, String denominator) {
        return Fraction.of(d(numerator)).over(d(denominator));
    }
}
