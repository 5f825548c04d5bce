package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.best;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.capBase;
import static vn.codau.engine.Nodes.capBonus;
import static vn.codau.engine.Nodes.capDeduction;
import static vn.codau.engine.Nodes.deduction;
import static vn.codau.engine.Nodes.floor;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.perEvent;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Points;

/** From cells to the total: sums, the best child, caps, floors and rescaled sections. Most trees have one section I. */
class RollingUpTests {

    // ----------------------------------------------------------------------------------------------------------- sums

    @Test
    void addsBaseBonusAndDeductionApart() {
        var score = threeParts(
                        sum("I", base("x", direct("10")), bonus("y", direct("10")), deduction("z", direct("10"))))
                .score("A");

        assertThat(score.base()).hasToString("8.00");
        assertThat(score.bonus()).hasToString("5.00");
        assertThat(score.deduction()).hasToString("3.00");
        assertThat(score.total()).hasToString("10.00");
    }

    @Test
    void addsSectionsThatAreLeavesOrGroups() {
        var cluster = cluster(
                        base("x", direct("10")),
                        sum("II", sum("G", bonus("y", direct("10"))), deduction("z", direct("10"))))
                .self("A", "x", "8")
                .self("A", "y", "5")
                .self("A", "z", "7");

        assertThat(cluster.score("A").sections()).containsExactly(Points.of(800, 2), Points.of(-200, 2));
        assertThat(cluster.total("A")).isEqualTo("6.00");
    }

    @Test
    void letsATotalBeNegativeOrAboveTheScale() {
        var tree = sum("I", base("x", fixed("5")), bonus("y", perEvent("100")), deduction("z", perEvent("3")));
        var cluster = cluster(tree).self("A", "z", "3").self("B", "y", "2");

        assertThat(cluster.total("A")).isEqualTo("-4.00");
        assertThat(cluster.total("B")).isEqualTo("205.00");
    }

    @Test
    void countsEveryCellThatIsIncomplete() {
        var tree = sum("I", base("x", direct("10")), best("G", base("y", direct("10")), bonus("z", direct("10"))));
        var cluster = cluster(tree, base("w", direct("10"))).self("A", "x", "1").self("B", "y", "9");

        assertThat(cluster.score("A").incomplete()).isEqualTo(3);
        assertThat(cluster.score("B").incomplete()).isEqualTo(3);
        assertThat(cluster.score("C").incomplete()).isEqualTo(4);
    }

    @Test
    void addsBeyondSixtyFourBits() {
        var tree = sum("I", bonus("x", perEvent("999999999999999")), deduction("y", perEvent("999999999999999")));
        var cluster = cluster(tree)
                .decimals(3)
                .self("A", "x", "999999999")
                .self("A", "y", "999999998")
                .self("B", "x", "999999999")
                .self("C", "y", "999999999");

        assertThat(cluster.total("A")).isEqualTo("999999999999999.000");
        assertThat(cluster.total("B")).isEqualTo("999999998999999000000001.000");
        assertThat(cluster.total("C")).isEqualTo("-999999998999999000000001.000");
        assertThat(cluster.rank().standings()).extracting(s -> s.unit()).containsExactly("B", "A", "C");
    }

    // ----------------------------------------------------------------------------------------------------------- best

    @ParameterizedTest
    @CsvSource({
        "8.00, I1, 8.00, 0.00, 0.00",
        "4.00, I1, 4.00, 0.00, 0.00",
        "3.99, I2, 3.00, 2.00, 1.00",
        "0.00, I2, 3.00, 2.00, 1.00",
    })
    void takesTheBestChildWholeAndTheFirstOfEquals(
            String x, String picked, String base, String bonus, String deduction) {
        var first = sum("I1", base("x", direct("10")));
        var second = sum("I2", base("y", direct("10")), bonus("z", direct("10")), deduction("w", direct("10")));
        var cluster = cluster(best("I", first, second))
                .self("A", "x", x)
                .self("A", "y", "3")
                .self("A", "z", "2")
                .self("A", "w", "1");

        var score = cluster.score("A");

        assertThat(List.of(score.base(), score.bonus(), score.deduction()))
                .extracting(Points::toString)
                .containsExactly(base, bonus, deduction);
        assertThat(steps(cluster))
                .containsExactly(new Step.Picked(picked, new Parts(score.base(), score.bonus(), score.deduction())));
    }

    @Test
    void takesTheFirstOfEqualsAmongMany() {
        var cluster = cluster(best("I", base("x", direct("10")), bonus("y", direct("10")), base("z", direct("10"))))
                .self("A", "x", "5")
                .self("A", "y", "6")
                .self("A", "z", "6");

        assertThat(cluster.score("A").bonus()).hasToString("6.00");
        assertThat(cluster.score("A").base()).hasToString("0.00");
    }

    @Test
    void takesALossWhereEveryChildIsOne() {
        var cluster = cluster(best("I", deduction("x", direct("10")), deduction("y", direct("10"))))
                .self("A", "x", "5")
                .self("A", "y", "4");

        assertThat(cluster.total("A")).isEqualTo("-4.00");
    }

    // ----------------------------------------------------------------------------------------------------------- caps

    @ParameterizedTest
    @CsvSource({"7.99, 7.99", "8, 8.00", "8.01, 8.00", "10, 8.00"})
    void capsTheBase(String x, String base) {
        var cluster = cluster(capBase("8", sum("I", base("x", direct("10"))))).self("A", "x", x);

        assertThat(cluster.score("A").base()).hasToString(base);
        assertThat(cluster.score("A").bonus()).hasToString("0.00");
    }

    @ParameterizedTest
    @CsvSource({"4.99, 4.99", "5, 5.00", "5.01, 5.00"})
    void capsTheBonus(String y, String bonus) {
        var tree = capBonus("5", sum("I", base("x", direct("10")), bonus("y", direct("10"))));
        var score = cluster(tree).self("A", "x", "9").self("A", "y", y).score("A");

        assertThat(score.bonus()).hasToString(bonus);
        assertThat(score.base()).hasToString("9.00");
    }

    @ParameterizedTest
    @CsvSource({"1.99, 1.99", "2, 2.00", "2.01, 2.00"})
    void capsTheDeduction(String z, String deduction) {
        var tree = capDeduction("2", sum("I", base("x", direct("10")), deduction("z", direct("10"))));
        var score = cluster(tree).self("A", "x", "9").self("A", "z", z).score("A");

        assertThat(score.deduction()).hasToString(deduction);
        assertThat(score.base()).hasToString("9.00");
    }

    @Test
    void capsTheBestChildToo() {
        var tree = capBonus("3", best("I", base("x", direct("10")), bonus("y", direct("10"))));

        assertThat(cluster(tree).self("A", "x", "5").self("A", "y", "9").total("A"))
                .isEqualTo("3.00");
    }

    @Test
    void capsInnerGroupsBeforeOuterOnes() {
        var inner = capBase("5", sum("G", base("x", direct("10"))));
        var cluster = cluster(capBase("12", sum("I", inner, base("y", direct("10")))));

        assertThat(cluster.self("A", "x", "9").self("A", "y", "6").total("A")).isEqualTo("11.00");
        assertThat(cluster.self("B", "x", "9").self("B", "y", "8").total("B")).isEqualTo("12.00");
    }

    // ---------------------------------------------------------------------------------------------------------- floors

    @ParameterizedTest
    @CsvSource({"4, 4.00, 6.00", "5, 5.00, 5.00", "5.01, 5.00, 5.00", "10, 5.00, 5.00"})
    void reducesTheDeductionDownToTheFloor(String z, String deduction, String total) {
        var tree = floor("5", sum("I", base("x", direct("10")), deduction("z", direct("10"))));
        var score = cluster(tree).self("A", "x", "10").self("A", "z", z).score("A");

        assertThat(score.deduction()).hasToString(deduction);
        assertThat(score.total()).hasToString(total);
        assertThat(score.base()).hasToString("10.00");
    }

    @Test
    void givesNoPointsWhereTheFloorIsAboveBaseAndBonus() {
        var tree = floor("9", threePartsTree());
        var score = threeParts(tree).self("B", "x", "1").score("B");
        var withDeduction = cluster(tree)
                .self("A", "x", "2")
                .self("A", "y", "3")
                .self("A", "z", "4")
                .score("A");

        assertThat(score.total()).hasToString("1.00");
        assertThat(withDeduction.deduction()).hasToString("0.00");
        assertThat(withDeduction.total()).hasToString("5.00");
    }

    @Test
    void appliesCapsBeforeTheFloor() {
        var tree = floor("5", capBase("6", capDeduction("4", threePartsTree())));
        var score = cluster(tree)
                .self("A", "x", "10")
                .self("A", "y", "1")
                .self("A", "z", "9")
                .score("A");

        assertThat(score.base()).hasToString("6.00");
        assertThat(score.deduction()).hasToString("2.00");
        assertThat(score.total()).hasToString("5.00");
    }

    @Test
    void tellsTheStepsInTheirOrder() {
        var tree = floor("5", capBonus("0.5", capBase("6", capDeduction("4", threePartsTree()))));
        var cluster = cluster(tree).self("A", "x", "10").self("A", "y", "1").self("A", "z", "9");

        assertThat(steps(cluster))
                .containsExactly(
                        new Step.Summed(new Parts(Points.of(1000, 2), Points.of(100, 2), Points.of(900, 2))),
                        new Step.Capped(Counts.BASE, Points.of(1000, 2), Points.of(600, 2)),
                        new Step.Capped(Counts.BONUS, Points.of(100, 2), Points.of(50, 2)),
                        new Step.Capped(Counts.DEDUCTION, Points.of(900, 2), Points.of(400, 2)),
                        new Step.Floored(Points.of(250, 2), Points.of(500, 2), Points.of(400, 2), Points.of(150, 2)));
    }

    @Test
    void tellsNoCapAndNoFloorThatChangesNothing() {
        var tree = floor("10", capBonus("5", capBase("8", capDeduction("3", threePartsTree()))));

        assertThat(steps(threeParts(tree))).singleElement().isInstanceOf(Step.Summed.class);
    }

    // -------------------------------------------------------------------------------------------------- not applicable

    @ParameterizedTest
    @CsvSource({"ZERO, 5.00", "FULL, 15.00", "RESCALE, 10.00"})
    void givesABaseLeafThatIsNotApplicableWhatThePolicySays(NotApplicable policy, String total) {
        var tree = sum("I", base("x", direct("10")), base("y", direct("10")));

        assertThat(cluster(tree)
                        .notApplicable(policy)
                        .self("A", "x", "5")
                        .self("A", "y", NA)
                        .total("A"))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"ZERO", "FULL", "RESCALE"})
    void givesNothingForBonusAndDeductionThatAreNotApplicable(NotApplicable policy) {
        var cluster = cluster(threePartsTree())
                .notApplicable(policy)
                .self("A", "x", "5")
                .self("A", "y", NA)
                .self("A", "z", NA);

        assertThat(cluster.total("A")).isEqualTo("5.00");
        assertThat(cluster.explain("A").sections().getFirst().rescaled()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 15.00", "7, 10.50", "0.01, 0.02", "0, 0.00", "20, 30.00", "6.67, 10.01"})
    void scalesASectionUpToWhatTheUnitCouldReach(String x, String base) {
        var tree = sum("I", base("x", direct("20")), base("y", direct("10")));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", x)
                .self("A", "y", NA);

        assertThat(cluster.score("A").base()).hasToString(base);
    }

    @Test
    void rescalesTheBaseAlone() {
        var tree = sum("I", threePartsTree(), base("w", direct("10")));
        var score = threeParts(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "w", NA)
                .score("A");

        assertThat(score.base()).hasToString("16.00");
        assertThat(score.bonus()).hasToString("5.00");
        assertThat(score.deduction()).hasToString("3.00");
    }

    @Test
    void rescalesOnlyTheSectionThatIsConcerned() {
        var cluster = cluster(
                        sum("I", base("x", direct("10")), base("y", direct("10"))),
                        sum("II", base("z", direct("10")), base("w", direct("10"))))
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "5")
                .self("A", "y", NA)
                .self("A", "z", "5")
                .self("A", "w", "1");

        assertThat(cluster.score("A").sections()).containsExactly(Points.of(1000, 2), Points.of(600, 2));
    }

    @Test
    void countsFixedPointsAndMaximaInWhatASectionCanGive() {
        var tree = sum("I", base("f", fixed("10")), base("x", direct("10")), base("e", perEvent("1", "20")));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "5")
                .self("A", "e", NA);

        assertThat(cluster.total("A")).isEqualTo("30.00");
        assertThat(cluster.explain("A").sections().getFirst().rescaled())
                .contains(new Step.Rescaled(
                        Points.of(1500, 2), Points.of(4000, 2), Points.of(2000, 2), Points.of(3000, 2)));
    }

    @Test
    void givesNothingWhereTheWholeSectionIsNotApplicable() {
        var cluster = cluster(base("x", direct("10")))
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", NA);

        assertThat(cluster.total("A")).isEqualTo("0.00");
        assertThat(cluster.explain("A").sections().getFirst().rescaled())
                .contains(new Step.Rescaled(Points.zero(2), Points.of(1000, 2), Points.of(1000, 2), Points.zero(2)));
    }

    @ParameterizedTest
    @CsvSource({"9.99, 0.00", "10, 0.00", "10.01, 2502.50"})
    void givesNothingWhereWhatIsNotApplicableReachesTheSectionsCap(String cap, String base) {
        var tree = capBase(cap, sum("I", base("x", direct("10")), base("y", direct("10")), bonus("z", direct("10"))));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "2.50")
                .self("A", "y", NA);

        assertThat(cluster.score("A").base()).hasToString(base);
    }

    @Test
    void rescalesAfterCapsAndFloor() {
        var tree = floor(
                "4",
                capBase("8", sum("I", base("x", direct("10")), base("y", direct("4")), deduction("z", direct("9")))));
        var score = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "9")
                .self("A", "y", NA)
                .self("A", "z", "9")
                .score("A");

        assertThat(score.base()).hasToString("16.00");
        assertThat(score.deduction()).hasToString("4.00");
        assertThat(score.total()).hasToString("12.00");
    }

    @Test
    void takesTheGreatestMaximumOfABestGroupForWhatItCanGive() {
        var tree = best("I", base("x", direct("10")), base("y", direct("20")));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", NA)
                .self("A", "y", "8");

        assertThat(cluster.total("A")).isEqualTo("16.00");
    }

    @Test
    void countsEveryChildOfABestGroupThatIsNotApplicable() {
        var tree = best("I", base("x", direct("12")), base("y", direct("20")), base("z", direct("8")));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", NA)
                .self("A", "y", "8")
                .self("A", "z", NA);

        assertThat(cluster.total("A")).isEqualTo("0.00");
    }

    @Test
    void takesTheCapOfAnInnerGroupForWhatItCanGive() {
        var inner = capBase("5", sum("G", base("x", direct("10"))));
        var cluster = cluster(sum("I", inner, base("y", direct("5"))))
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "4")
                .self("A", "y", NA);

        assertThat(cluster.total("A")).isEqualTo("8.00");
    }

    // -------------------------------------------------------------------------- surprises that the specification has

    @Test
    void losesWhereACapAboveAFloorTakesTheBaseThatTheFloorSpentOnTheDeduction() {
        var inner = floor("0", sum("G", base("x", direct("10")), deduction("z", direct("10"))));
        var cluster = cluster(capBase("5", sum("I", inner)))
                .self("A", "x", "5")
                .self("B", "x", "8")
                .self("A", "z", "10")
                .self("B", "z", "10");

        assertThat(cluster.total("A")).isEqualTo("0.00");
        assertThat(cluster.total("B")).isEqualTo("-3.00");
    }

    @Test
    void losesWhereARescaledSectionComesToNothingButItsFloorKeptTheDeduction() {
        var tree = floor(
                "0",
                capBase("5", sum("I", base("x", direct("5")), base("y", direct("5")), deduction("z", direct("9")))));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "2")
                .self("B", "x", "4")
                .self("A", "y", NA)
                .self("B", "y", NA)
                .self("A", "z", "9")
                .self("B", "z", "9");

        assertThat(cluster.total("A")).isEqualTo("-2.00");
        assertThat(cluster.total("B")).isEqualTo("-4.00");
    }

    @Test
    void losesWhereTheBestChildHasLessBaseToRescale() {
        var tree = sum("I", best("G", base("x", direct("10")), bonus("y", direct("10"))), base("z", direct("10")));
        var cluster = cluster(tree)
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "x", "5")
                .self("A", "y", "5")
                .self("A", "z", NA)
                .self("B", "x", "5")
                .self("B", "y", "6")
                .self("B", "z", NA);

        assertThat(cluster.total("A")).isEqualTo("10.00");
        assertThat(cluster.total("B")).isEqualTo("6.00");
    }

    private static Group threePartsTree() {
        return sum("I0", base("x", direct("10")), bonus("y", direct("10")), deduction("z", direct("10")));
    }

    /** A has 8 base, 5 bonus and 3 deduction. */
    private static ClusterBuilder threeParts(Group tree) {
        return cluster(tree).self("A", "x", "8").self("A", "y", "5").self("A", "z", "3");
    }

    private static List<Step> steps(ClusterBuilder cluster) {
        return ((NodeExplanation.OfGroup)
                        cluster.explain("A").sections().getFirst().node())
                .steps();
    }
}
