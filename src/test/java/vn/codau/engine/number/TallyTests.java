package vn.codau.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    private static final Points MOST = Points.of(Long.MAX_VALUE, 2);
    private static final Points WIDE = Points.of(new BigInteger("9223372036854775808"), 2);

    @Test
    void startsAtNothing() {
        assertThat(new Tally().points(2)).isEqualTo(Points.zero(2));
    }

    @Test
    void addsPoints() {
        assertThat(tally(Points.of(150, 2), Points.of(25, 2)).points(2)).isEqualTo(Points.of(175, 2));
    }

    @Test
    void goesOnBeyondSixtyFourBits() {
        assertThat(tally(MOST, Points.of(1, 2)).points(2)).isEqualTo(WIDE);
        assertThat(tally(MOST, MOST, MOST, MOST).points(2)).hasToString("368934881474191032.28");
        assertThat(tally(WIDE, Points.of(5, 2), WIDE).points(2)).hasToString("184467440737095516.21");
    }

    @Test
    void takesNegativeAmountsToo() {
        var tally = tally(Points.of(Long.MIN_VALUE, 2));
        tally.add(-1);

        assertThat(tally.points(2)).hasToString("-92233720368547758.09");
    }

    @Test
    void startsAgain() {
        var tally = tally(WIDE, Points.of(1, 2));
        tally.clear();
        tally.add(Points.of(7, 2));

        assertThat(tally.points(2)).isEqualTo(Points.of(7, 2));
    }

    @Test
    void addsPointsSeveralTimes() {
        var sum = tally(Points.of(10, 2));
        sum.addTimes(Points.of(5, 2), 3);
        sum.addTimes(Points.of(100, 2), 0);

        assertThat(sum.points(2)).isEqualTo(Points.of(25, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 2, 18446744073709551614",
        "4294967296, 4294967296, 18446744073709551616",
        "4611686018427387904, 2, 9223372036854775808",
        "4611686018427387903, 2, 9223372036854775806",
        "9223372036854775808, 1000000000, 9223372036854775808000000000",
        "9223372036854775813, 3, 27670116110564327439",
    })
    void multipliesBeyondSixtyFourBits(String minor, long factor, String product) {
        var sum = new Tally();
        sum.addTimes(Points.of(new BigInteger(minor), 0), factor);

        assertThat(sum.points(0)).hasToString(product);
    }

    @Test
    void multipliesAWideAndANarrowPart() {
        var sum = new Tally();
        sum.addTimes(tally(WIDE, Points.of(3, 2)), 2);

        assertThat(sum.points(0)).hasToString("18446744073709551622");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 2, 1",
        "1, 3, 0",
        "2, 3, 1",
        "1, 4, 0",
        "2, 4, 1",
        "3, 4, 1",
        "7, 7, 1",
        "10, 4, 3",
        "9, 4, 2",
        "9223372036854775807, 2, 4611686018427387904",
        "9223372036854775807, 9223372036854775807, 1",
        "9223372036854775808, 2, 4611686018427387904",
        "9223372036854775809, 2, 4611686018427387905",
        "9223372036854775810, 4, 2305843009213693953",
        "9223372036854775811, 9, 1024819115206086201",
        "9223372036854775813, 9, 1024819115206086201",
        "9223372036854775814, 9, 1024819115206086202",
    })
    void dividesOnceAndRoundsTheHalfUp(String minor, long divisor, String quotient) {
        assertThat(tally(Points.of(new BigInteger(minor), 0)).dividedBy(divisor, 0))
                .hasToString(quotient);
    }

    @Test
    void dividesASumOfWideAndNarrow() {
        assertThat(tally(WIDE, Points.of(2, 2)).dividedBy(2, 2)).hasToString("46116860184273879.05");
    }

    @Test
    void dividesExactly() {
        assertThat(tally(Points.of(100, 2)).exactlyDividedBy(3, 2).times(Decimal.of("3")))
                .hasToString("1");
    }

    private static Tally tally(Points... points) {
        var tally = new Tally();
        for (var p : points) {
            tally.add(p);
        }
        return tally;
    }
}
