package vn.codau.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.CellState;
import vn.codau.overview.Comparison.Entry;
import vn.codau.overview.Comparison.Row;

/** By pencil: of 9, 7 and 8 the mean is 8 and the variance two thirds. */
class SpreadTests {

    private static final Leaf LEAF = Nodes.base("I", Rules.direct("10"));

    @Test
    void leastMostMeanAndVariance() {
        var spread = spread(900, 700, 800);
        assertThat(spread.least()).hasToString("7.00");
        assertThat(spread.most()).hasToString("9.00");
        assertThat(spread.range()).hasToString("2.00");
        assertThat(spread.mean()).hasToString("8.00");
        assertThat(spread.variance()).hasToString("0.6667");
    }

    @Test
    void whoeverIsAlikeDoesNotVary() {
        var spread = spread(333, 333, 333, 333, 333, 333, 333);
        assertThat(spread.range().signum()).isZero();
        assertThat(spread.variance().signum()).isZero();
        assertThat(spread(500).variance().signum()).isZero();
    }

    @Test
    void aBlankAndWhatDoesNotApplyAreNoZeros() {
        var blank = new Entry(Optional.of(CellState.BLANK), Optional.empty(), List.of());
        var notApplicable = new Entry(Optional.of(CellState.NOT_APPLICABLE), Optional.empty(), List.of());
        var scored = new Entry(Optional.of(CellState.VALUE), Optional.of(Points.of(600, 2)), List.of());
        var rows = List.of(new Row(0, LEAF, List.of(blank, scored, notApplicable)), new Row(0, LEAF, List.of(blank)));
        assertThat(Spread.of(new Comparison(List.of(), rows)))
                .singleElement()
                .satisfies(spread -> assertThat(spread.mean()).hasToString("6.00"));
    }

    private static Spread spread(long... minor) {
        return new Spread(
                LEAF, Arrays.stream(minor).mapToObj(one -> Points.of(one, 2)).toList());
    }
}
