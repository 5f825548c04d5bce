package vn.codau.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsColumnTests {

    private static final Points WIDE = Points.of(new BigInteger("9223372036854775808"), 2);
    private static final Points WIDER = Points.of(new BigInteger("92233720368547758080"), 2);
    private static final Points MOST = Points.of(Long.MAX_VALUE, 2);

    private final PointsColumn column = new PointsColumn(4, 2);

    @BeforeEach
    void fill() {
        column.set(0, Points.of(125, 2));
        column.set(1, WIDE);
        column.set(2, MOST);
        column.set(3, WIDER);
    }

    @Test
    void keepsNarrowAndWidePointsApart() {
        assertThat(column.get(0)).isEqualTo(Points.of(125, 2));
        assertThat(column.get(1)).isEqualTo(WIDE);
        assertThat(column.get(2)).isEqualTo(MOST);
        assertThat(column.get(3)).isEqualTo(WIDER);
        assertThat(new PointsColumn(1, 2).get(0)).isEqualTo(Points.zero(2));
    }

    @Test
    void replacesPoints() {
        column.set(1, Points.of(7, 2));
        column.set(0, WIDER);

        assertThat(column.get(1)).isEqualTo(Points.of(7, 2));
        assertThat(column.get(0)).isEqualTo(WIDER);
    }

    @Test
    void addsARowToATally() {
        var tally = new Tally();
        column.addTo(tally, 0);
        assertThat(tally.points(2)).isEqualTo(Points.of(125, 2));

        column.addTo(tally, 1);
        assertThat(tally.points(2)).hasToString("92233720368547759.33");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Integer.MAX_VALUE, 1L + Integer.MAX_VALUE, 1L << 32, -(long) Integer.MIN_VALUE})
    void keepsWhateverSizeAndMultipliesIt(long minor) {
        column.set(0, Points.of(minor, 2));
        var sum = new Tally();
        sum.add(minor);
        column.set(1, sum);
        var tally = new Tally();
        column.addTimesTo(tally, 1, 1_000_000_000);

        assertThat(column.get(0)).isEqualTo(Points.of(minor, 2)).isEqualTo(column.get(1));
        assertThat(tally.points(0))
                .hasToString(BigInteger.valueOf(minor)
                        .multiply(BigInteger.valueOf(1_000_000_000))
                        .toString());
    }
}
