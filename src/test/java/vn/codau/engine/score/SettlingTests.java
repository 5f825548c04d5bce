package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.grid;
import static vn.codau.engine.Rules.row;
import static vn.codau.engine.Rules.volumeAndRate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.score.NodeExplanation.Given;
import vn.codau.engine.season.ScoreState;

/** One cell settled by one record. */
class SettlingTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0.5, 1",
        "0, 0.499999999, 0",
        "1, 0.05, 0.1",
        "1, 0.049999999, 0.0",
        "2, 1.005, 1.01",
        "2, 1.004999999, 1.00",
        "3, 2.0005, 2.001",
        "3, 2.000499999, 2.000",
    })
    void roundsTheHalfUpAtTheDecimalsOfTheCriteria(int decimals, String input, String points) {
        assertThat(simple().decimals(decimals).self("A", "x", input).total("A")).isEqualTo(points);
    }

    @Test
    void tellsBlankAndNothingAndNotApplicableApart() {
        var cluster = simple().self("B", "x", "0").self("C", "x", NA);

        var blank = cluster.cell("A", "x");
        var nothing = cluster.cell("B", "x");
        var notApplicable = cluster.cell("C", "x");

        assertThat(blank.state()).isEqualTo(CellState.BLANK);
        assertThat(blank.incomplete()).isTrue();
        assertThat(blank.points()).hasToString("0.00");
        assertThat(nothing.state()).isEqualTo(CellState.VALUE);
        assertThat(nothing.incomplete()).isFalse();
        assertThat(nothing.points()).hasToString("0.00");
        assertThat(notApplicable.state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(notApplicable.incomplete()).isFalse();
        assertThat(notApplicable.points()).hasToString("0.00");
        assertThat(cluster.score("A").incomplete()).isEqualTo(1);
        assertThat(cluster.score("B").incomplete()).isZero();
        assertThat(cluster.score("C").incomplete()).isZero();
    }

    @Test
    void givesEveryUnitTheFixedPoints() {
        var cluster = cluster(base("x", fixed("60.5")));

        assertThat(cluster.cell("B", "x").state()).isEqualTo(CellState.VALUE);
        assertThat(cluster.cell("B", "x").records()).isEmpty();
        assertThat(cluster.total("B")).isEqualTo("60.50");
        assertThat(cluster.score("B").incomplete()).isZero();
    }

    @Test
    void settlesByTheSelfScoreAlone() {
        assertThat(everySource().total("B")).isEqualTo("1.00");
    }

    @Test
    void settlesByTheHeadAlone() {
        assertThat(everySource().settledBy(HEAD).total("B")).isEqualTo("2.00");
    }

    @Test
    void settlesByTheSpecialistAlone() {
        assertThat(everySource().settledBy(SPECIALIST).total("B")).isEqualTo("3.00");
    }

    @Test
    void leavesACellBlankWhoseRecordIsMissingWhateverElseThereIs() {
        var cluster = simple().self("B", "x", "1").peer("A", "B", "x", "4").settledBy(HEAD);

        assertThat(cluster.cell("B", "x").state()).isEqualTo(CellState.BLANK);
        assertThat(cluster.cell("B", "x").records()).hasSize(2).noneMatch(Given::used);
    }

    @Test
    void settlesALeafByItsOwnSettlementBeforeTheClusters() {
        var tree = sum("I", settled(HEAD, base("x", direct("10"))), base("y", direct("10")));

        assertThat(cluster(tree)
                        .self("B", "x", "1")
                        .head("B", "x", "2")
                        .self("B", "y", "4")
                        .head("B", "y", "8")
                        .total("B"))
                .isEqualTo("6.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "HEAD", "SPECIALIST"})
    void letsTheVerifiedScoreDecide(Source source) {
        var cluster = everySource().settledBy(new Settlement.By(source)).verified("B", "x", "9");

        assertThat(cluster.total("B")).isEqualTo("9.00");
        assertThat(cluster.cell("B", "x").records().stream().filter(Given::used))
                .extracting(given -> given.score().source())
                .containsExactly(Source.VERIFIED);
    }

    @Test
    void letsTheVerifiedScoreDecideAgainstPeers() {
        assertThat(everySource().settledBy(MEAN).verified("B", "x", "9").total("B"))
                .isEqualTo("9.00");
    }

    @Test
    void letsTheVerifiedScoreSayThatACellIsNotApplicable() {
        var cell = everySource().verified("B", "x", NA).cell("B", "x");

        assertThat(cell.state()).isEqualTo(CellState.NOT_APPLICABLE);
    }

    @Test
    void letsTheVerifiedScoreFillACellWithoutAnyOther() {
        assertThat(simple().verified("A", "x", "0").cell("A", "x").state()).isEqualTo(CellState.VALUE);
    }

    @Test
    void letsADeputyScoreTheHeadsSheet() {
        var cluster = simple().deputies("C").settledBy(HEAD).score("A", "x", Source.HEAD, "C", "7");

        assertThat(cluster.total("A")).isEqualTo("7.00");
    }

    @Test
    void takesTheFirstDeputyWhereSeveralScoredTheHeadsSheet() {
        var cluster = simple().deputies("C", "B")
                .settledBy(HEAD)
                .score("A", "x", Source.HEAD, "B", "5")
                .score("A", "x", Source.HEAD, "C", "7");

        assertThat(cluster.total("A")).isEqualTo("7.00");
    }

    @Test
    void settlesAGridByBothItsValues() {
        var input = volumeAndRate("50", "80");
        var score = ClusterBuilder.record("A", "x", Source.SELF, "A", ScoreState.VALUE, input, null);

        assertThat(cluster(base("x", grid(row("10", "80 4"), row("50", "80 6"))))
                        .score(score)
                        .total("A"))
                .isEqualTo("6.00");
    }

    @Test
    void readsEachUnitsOwnRecords() {
        var tree = sum("I", base("x", direct("10")), base("y", direct("10")));
        var cluster = cluster(tree)
                .self("A", "y", "1")
                .self("B", "x", "2")
                .self("C", "x", "4")
                .self("C", "y", "8");

        assertThat(cluster.total("A")).isEqualTo("1.00");
        assertThat(cluster.total("B")).isEqualTo("2.00");
        assertThat(cluster.total("C")).isEqualTo("12.00");
        assertThat(cluster.score("A").incomplete()).isEqualTo(1);
    }

    private static ClusterBuilder simple() {
        return cluster(base("x", direct("10")));
    }

    private static ClusterBuilder everySource() {
        return cluster(scoredBy("S", base("x", direct("10"))))
                .self("B", "x", "1")
                .head("B", "x", "2")
                .specialist("B", "x", "3")
                .peer("A", "B", "x", "4")
                .peer("C", "B", "x", "6");
    }
}
