package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.some;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.score.NodeExplanation.Measured;

/** Leaves measured against the cluster's best. */
class MeasuringTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "50, 2.50",
        "99.999999999, 5.00",
        "99, 4.95",
        "100, 5.00",
        "150, 7.50",
        "133.333333333, 6.67",
        "199, 9.95",
        "200, 10.00",
    })
    void comparesByHowFarTheTargetIsExceeded(String actual, String points) {
        var cluster = simple().target("A", "x", "100")
                .target("B", "x", "50")
                .self("A", "x", actual)
                .self("B", "x", "100");

        assertThat(cluster.total("A")).isEqualTo(points);
        assertThat(cluster.total("B")).isEqualTo("10.00");
    }

    @Test
    void givesTheBestItsMaximumHoweverSmallItsExcess() {
        var cluster = simple().target("A", "x", "100")
                .target("B", "x", "100")
                .self("A", "x", "100.000000001")
                .self("B", "x", "100");

        assertThat(cluster.total("A")).isEqualTo("10.00");
        assertThat(cluster.total("B")).isEqualTo("5.00");
    }

    @Test
    void givesNobodyTheMaximumWhereNobodyExceedsTheTarget() {
        var cluster = simple().target("A", "x", "100")
                .target("B", "x", "100")
                .self("A", "x", "80")
                .self("B", "x", "100");

        assertThat(cluster.total("A")).isEqualTo("4.00");
        assertThat(cluster.total("B")).isEqualTo("5.00");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00, 5.00, 10.00", "0.4, 4.00, 7.00, 10.00", "1, 10.00, 10.00, 10.00"})
    void takesTheShareForTheTargetFromTheRule(String atTarget, String onTarget, String between, String best) {
        var cluster = cluster(base("x", leaderRelative("10", atTarget, "100")))
                .self("A", "x", "100")
                .self("B", "x", "110")
                .self("C", "x", "120");

        assertThat(cluster.total("A")).isEqualTo(onTarget);
        assertThat(cluster.total("B")).isEqualTo(between);
        assertThat(cluster.total("C")).isEqualTo(best);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "30, 7.50", "40, 10.00", "13, 3.25", "0.02, 0.01"})
    void comparesUnitsWithoutATargetByTheirValues(String actual, String points) {
        var cluster = simple().self("A", "x", actual).self("B", "x", "40");

        assertThat(cluster.total("A")).isEqualTo(points);
    }

    @Test
    void givesNothingWhereEveryValueIsNothing() {
        var cluster = simple().self("A", "x", "0").self("B", "x", "0");

        assertThat(cluster.total("A")).isEqualTo("0.00");
        assertThat(cluster.cell("A", "x").state()).isEqualTo(CellState.VALUE);
    }

    @Test
    void comparesUnitsWithAndWithoutATargetAmongThemselves() {
        var cluster = simple().members("A", "B", "C", "D")
                .target("A", "x", "100")
                .target("B", "x", "100")
                .self("A", "x", "110")
                .self("B", "x", "105")
                .self("C", "x", "1000")
                .self("D", "x", "500");

        assertThat(cluster.total("A")).isEqualTo("10.00");
        assertThat(cluster.total("B")).isEqualTo("7.50");
        assertThat(cluster.total("C")).isEqualTo("10.00");
        assertThat(cluster.total("D")).isEqualTo("5.00");
    }

    @Test
    void countsATargetOfNothingAsNone() {
        var cluster = cluster(base("x", leaderRelative("10", "0.5", "100")))
                .target("A", "x", "0")
                .self("A", "x", "80")
                .self("B", "x", "80");

        assertThat(cluster.total("A")).isEqualTo("10.00");
        assertThat(cluster.total("B")).isEqualTo("4.00");
    }

    @Test
    void leavesUnitsOutOfTheComparisonThatAreNotGraded() {
        var cluster = simple().members("A", "B", "C", "D")
                .notGraded("B", "D")
                .target("A", "x", "100")
                .target("B", "x", "100")
                .self("A", "x", "150")
                .self("B", "x", "300")
                .self("C", "x", "20")
                .self("D", "x", "40");

        assertThat(cluster.total("A")).isEqualTo("10.00");
        assertThat(cluster.total("C")).isEqualTo("10.00");
    }

    @Test
    void leavesBlanksAndWhatIsNotApplicableOutOfTheComparison() {
        var cluster = simple().self("A", "x", "30").self("B", "x", NA).head("C", "x", "60");

        assertThat(cluster.total("A")).isEqualTo("10.00");
        assertThat(cluster.cell("B", "x").state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(cluster.cell("C", "x").state()).isEqualTo(CellState.BLANK);
        assertThat(cluster.score("C").incomplete()).isEqualTo(1);
    }

    @Test
    void measuresTheSettledInput() {
        var cluster = simple().settledBy(HEAD)
                .self("B", "x", "90")
                .head("B", "x", "30")
                .self("C", "x", "30")
                .head("C", "x", "60");

        assertThat(cluster.total("B")).isEqualTo("5.00");
        assertThat(cluster.total("C")).isEqualTo("10.00");
    }

    @Test
    void measuresTheVerifiedInputFirst() {
        var cluster = cluster(scoredBy("S", base("x", leaderRelative("10"))))
                .settledBy(SPECIALIST)
                .specialist("A", "x", "90")
                .verified("A", "x", "30")
                .specialist("B", "x", "90")
                .verified("B", "x", "60")
                .specialist("C", "x", "120")
                .verified("C", "x", NA);

        assertThat(cluster.total("A")).isEqualTo("5.00");
        assertThat(cluster.total("B")).isEqualTo("10.00");
        assertThat(cluster.total("C")).isEqualTo("0.00");
    }

    @Test
    void givesTheMaximumForWhatIsNotApplicableWhereThePolicyIsFull() {
        assertThat(simple().notApplicable(NotApplicable.FULL).self("A", "x", NA).total("A"))
                .isEqualTo("10.00");
    }

    @Test
    void comparesEachLeafByItself() {
        var tree = sum("I", base("z", direct("10")), base("x", leaderRelative("10")), base("y", leaderRelative("20")));
        var cluster = cluster(tree)
                .self("A", "x", "30")
                .self("A", "y", "10")
                .self("B", "x", "40")
                .self("B", "y", "5")
                .self("B", "z", "7");

        assertThat(cluster.total("A")).isEqualTo("27.50");
        assertThat(cluster.total("B")).isEqualTo("27.00");
    }

    @Test
    void tellsWhatAValueWasMeasuredAgainst() {
        var cluster = simple().target("A", "x", "100")
                .target("B", "x", "50")
                .self("A", "x", "150")
                .self("B", "x", "100")
                .self("C", "x", "7");
        var cell = cluster.cell("A", "x");
        var half = Fraction.of(d("0.5"));

        assertThat(cell.measured())
                .contains(new Measured(
                        d("150"), some("100"), Optional.of(half), Optional.of(Fraction.of(Decimal.ONE)), some("7")));
        assertThat(cell.exact()).contains(Fraction.of(d("7.5")));
        assertThat(cell.records()).singleElement().satisfies(given -> {
            assertThat(given.used()).isTrue();
            assertThat(given.exact()).isEmpty();
            assertThat(given.points()).isEmpty();
        });
        assertThat(cluster.cell("C", "x").measured())
                .contains(new Measured(
                        d("7"), Optional.empty(), Optional.empty(), Optional.of(Fraction.of(Decimal.ONE)), some("7")));
    }

    @Test
    void tellsNoTargetWhereItIsNothing() {
        var cluster = simple().target("A", "x", "0").self("A", "x", "5").self("B", "x", "10");

        assertThat(cluster.cell("A", "x").measured())
                .contains(new Measured(d("5"), Optional.empty(), Optional.empty(), Optional.empty(), some("10")));
    }

    @Test
    void tellsNothingOfTargetsWhereNobodyHasOne() {
        assertThat(simple().self("A", "x", "5").cell("A", "x").measured())
                .contains(new Measured(d("5"), Optional.empty(), Optional.empty(), Optional.empty(), some("5")));
    }

    private static ClusterBuilder simple() {
        return cluster(base("x", leaderRelative("10")));
    }
}
