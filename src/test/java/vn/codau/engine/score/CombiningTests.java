package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.MEDIAN;
import static vn.codau.engine.Rules.TRIMMED_MEAN;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.some;
import static vn.codau.engine.Rules.weighted;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.score.NodeExplanation.Given;

/** Cells settled by several records: by peers, or by weights. Unit A is scored by the peers B, C, D, E and F. */
class CombiningTests {

    // ---------------------------------------------------------------------------------------------------------- peers

    @ParameterizedTest
    @CsvSource({"7, 7.00", "7 8, 7.50", "7 8 8, 7.67", "7 7 8, 7.33", "1 2 3 4 9, 3.80", "N/A 6 N/A 8, 7.00"})
    void takesTheMeanOfThePeers(String inputs, String points) {
        assertThat(peers(MEAN, inputs).total("A")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7.00",
        "7 8, 7.50",
        "9 1 2, 2.00",
        "9 1 3 2, 2.50",
        "1 9 5 5 8, 5.00",
        "N/A 9 1 2, 2.00",
        "1 9 N/A 4 2, 3.00",
        "7.01 7.02, 7.02",
    })
    void takesTheMedianOfThePeers(String inputs, String points) {
        assertThat(peers(MEDIAN, inputs).total("A")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7.00",
        "7 8, 7.50",
        "1 2 9, 4.00",
        "9 1 2 4, 3.00",
        "0 10 7 8 8, 7.67",
        "1 1 9 9, 5.00",
        "N/A 1 2 9, 4.00",
        "9 N/A 1 2 4, 3.00",
    })
    void trimsOneHighestAndOneLowestFromFourPeersOn(String inputs, String points) {
        assertThat(peers(TRIMMED_MEAN, inputs).total("A")).isEqualTo(points);
    }

    @Test
    void roundsEachPeerFirstAndTheirMeanOnce() {
        assertThat(peers(MEAN, "0.5 1.5").decimals(0).total("A")).isEqualTo("2");
        assertThat(peers(MEAN, "1.4 1.4 1.4").decimals(0).total("A")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void isNotApplicableWhereNoPeerGaveAValueAndOneSaysSo(Combine combine) {
        var cell = peers(new Settlement.Peers(combine), "N/A N/A").cell("A", "x");

        assertThat(cell.state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(cell.incomplete()).isFalse();
        assertThat(cell.exact()).isEmpty();
        assertThat(cell.records()).hasSize(2).allMatch(Given::used);
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void isBlankWithoutAnyPeer(Combine combine) {
        var cell = peers(new Settlement.Peers(combine), "").self("A", "x", "5").cell("A", "x");

        assertThat(cell.state()).isEqualTo(CellState.BLANK);
        assertThat(cell.incomplete()).isTrue();
        assertThat(cell.records()).hasSize(1).noneMatch(Given::used);
    }

    @Test
    void tellsWhichPeersCount() {
        var cell = peers(TRIMMED_MEAN, "9 N/A 1 2 4").cell("A", "x");

        assertThat(cell.records()).hasSize(5);
        assertThat(cell.records().stream().filter(Given::used))
                .allSatisfy(given -> assertThat(given.weight()).isEmpty())
                .extracting(given -> given.score().by())
                .containsExactly("E", "F");
        assertThat(cell.exact()).contains(Fraction.of(d("3")));
    }

    @Test
    void tellsTheExactMean() {
        var cell = peers(MEAN, "7 8 8").cell("A", "x");

        assertThat(cell.exact()).contains(Fraction.of(d("23")).over(3));
        assertThat(cell.points()).hasToString("7.67");
    }

    @Test
    void addsPeersBeyondSixtyFourBits() {
        var cluster = cluster(base("x", direct("999999999999999")))
                .members("A", "B", "C", "D")
                .decimals(3)
                .settledBy(weighted(Source.PEER, "1"));
        for (var peer : new String[] {"B", "C", "D"}) {
            cluster.peer(peer, "A", "x", "999999999999999");
        }

        assertThat(cluster.total("A")).isEqualTo("999999999999999.000");
    }

    // -------------------------------------------------------------------------------------------------------- weights

    @Test
    void weightsTheParts() {
        var cluster =
                peers(weighted(Source.SELF, "0.3", Source.PEER, "0.7"), "6 7").self("A", "x", "8");
        var cell = cluster.cell("A", "x");

        assertThat(cell.points()).hasToString("6.95");
        assertThat(cell.state()).isEqualTo(CellState.VALUE);
        assertThat(cell.incomplete()).isFalse();
        assertThat(cell.records())
                .allMatch(Given::used)
                .extracting(Given::weight)
                .containsExactly(some("0.3"), some("0.7"), some("0.7"));
    }

    @Test
    void weightsAllFourParts() {
        var weights = new Settlement.Weighted(
                Map.of(
                        Source.SELF, d("0.1"),
                        Source.HEAD, d("0.2"),
                        Source.PEER, d("0.3"),
                        Source.SPECIALIST, d("0.4")),
                Combine.MEDIAN);
        var cluster = peers(weights, "1 2 9")
                .members("H", "A", "B", "C", "D")
                .self("A", "x", "10")
                .score("A", "x", Source.HEAD, "H", "5")
                .specialist("A", "x", "7");

        assertThat(cluster.total("A")).isEqualTo("5.40");
    }

    @Test
    void doesNotRoundThePeersOnTheirOwn() {
        var cluster = peers(weighted(Source.SELF, "0.5", Source.PEER, "0.5"), "1 2")
                .decimals(0)
                .self("A", "x", "1");

        assertThat(cluster.total("A")).isEqualTo("1");
        assertThat(cluster.cell("A", "x").exact()).contains(Fraction.of(d("1.25")));
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 6.00", "MEDIAN, 6.09", "TRIMMED_MEAN, 5.90"})
    void combinesThePeersInsideTheWeights(Combine combine, String points) {
        var cluster = peers(weighted(combine, Source.SELF, "0.5", Source.PEER, "0.5"), "10 4 2 2 8 7.5");

        assertThat(cluster.members("A", "B", "C", "D", "E", "F", "G")
                        .self("A", "x", "6.42")
                        .total("A"))
                .isEqualTo(points);
    }

    @Test
    void leavesOutPartsThatAreNotApplicable() {
        var cluster = peers(weighted(Source.SELF, "0.3", Source.PEER, "0.7"), "N/A N/A")
                .self("A", "x", "8");
        var cell = cluster.cell("A", "x");

        assertThat(cell.points()).hasToString("8.00");
        assertThat(cell.incomplete()).isFalse();
        assertThat(cell.exact()).contains(Fraction.of(d("8")));
    }

    @Test
    void dividesTheRemainingWeightsByTheirSum() {
        var weights = new Settlement.Weighted(
                Map.of(Source.SELF, d("0.2"), Source.HEAD, d("0.3"), Source.SPECIALIST, d("0.5")), Combine.MEAN);
        var cluster = cluster(scoredBy("S", base("x", direct("10"))))
                .settledBy(weights)
                .self("B", "x", "4")
                .head("B", "x", "9")
                .specialist("B", "x", NA);

        assertThat(cluster.total("B")).isEqualTo("7.00");
    }

    @Test
    void countsABlankPartAsNothingAndTheCellAsIncomplete() {
        var cluster =
                peers(weighted(Source.SELF, "0.4", Source.PEER, "0.6"), "").self("A", "x", "8");
        var cell = cluster.cell("A", "x");

        assertThat(cell.points()).hasToString("3.20");
        assertThat(cell.state()).isEqualTo(CellState.VALUE);
        assertThat(cell.incomplete()).isTrue();
        assertThat(cluster.score("A").incomplete()).isEqualTo(1);
    }

    @Test
    void countsABlankPartBesideOneThatIsNotApplicable() {
        var weights = new Settlement.Weighted(
                Map.of(Source.SELF, d("0.2"), Source.HEAD, d("0.3"), Source.SPECIALIST, d("0.5")), Combine.MEAN);
        var cluster = cluster(scoredBy("S", base("x", direct("10"))))
                .settledBy(weights)
                .self("B", "x", "4")
                .specialist("B", "x", NA);

        assertThat(cluster.total("B")).isEqualTo("1.60");
        assertThat(cluster.score("B").incomplete()).isEqualTo(1);
    }

    @Test
    void isNotApplicableWhereAllPartsAre() {
        var cluster = peers(weighted(Source.SELF, "0.4", Source.PEER, "0.6"), "N/A N/A")
                .self("A", "x", NA);
        var cell = cluster.cell("A", "x");

        assertThat(cell.state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(cell.incomplete()).isFalse();
        assertThat(cluster.score("A").incomplete()).isZero();
    }

    @Test
    void isBlankWhereAllPartsAreBlank() {
        var cluster = peers(weighted(Source.SELF, "0.4", Source.PEER, "0.6"), "");

        assertThat(cluster.cell("A", "x").state()).isEqualTo(CellState.BLANK);
        assertThat(cluster.score("A").incomplete()).isEqualTo(1);
    }

    @Test
    void isBlankWhereWhatIsNotBlankIsNotApplicable() {
        var cluster = peers(weighted(Source.SELF, "0.4", Source.PEER, "0.6"), "N/A");
        var cell = cluster.cell("A", "x");

        assertThat(cell.state()).isEqualTo(CellState.BLANK);
        assertThat(cell.incomplete()).isTrue();
        assertThat(cell.points()).hasToString("0.00");
    }

    @Test
    void roundsTheWeightedSumOnce() {
        var thirds = new Settlement.Weighted(
                Map.of(Source.SELF, d("0.333333333"), Source.HEAD, d("0.666666667")), Combine.MEAN);
        var cluster = cluster(base("x", direct("10")))
                .settledBy(thirds)
                .self("B", "x", "0.01")
                .head("B", "x", "0")
                .self("C", "x", "0")
                .head("C", "x", "0.01");

        assertThat(cluster.total("B")).isEqualTo("0.00");
        assertThat(cluster.total("C")).isEqualTo("0.01");
    }

    @Test
    void weightsBeyondSixtyFourBits() {
        var cluster = cluster(base("x", direct("999999999999999")))
                .decimals(3)
                .settledBy(weighted(Source.SELF, "0.5", Source.HEAD, "0.5"))
                .self("B", "x", "999999999999999")
                .head("B", "x", "999999999999998.999");

        assertThat(cluster.total("B")).isEqualTo("999999999999999.000");
        assertThat(cluster.cell("B", "x").exact())
                .map(Fraction::toString)
                .isEqualTo(Optional.of("999999999999998.9995"));
    }

    private static ClusterBuilder peers(Settlement settlement, String inputs) {
        var cluster = cluster(scoredBy("S", base("x", direct("10"))))
                .members("A", "B", "C", "D", "E", "F")
                .settledBy(settlement);
        char peer = 'B';
        for (var input : inputs.isEmpty() ? new String[0] : inputs.split(" ", -1)) {
            cluster.peer(String.valueOf(peer++), "A", "x", input);
        }
        return cluster;
    }
}
