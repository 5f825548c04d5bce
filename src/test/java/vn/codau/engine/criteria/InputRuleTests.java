package vn.codau.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Refusals.refusalOf;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.Rules.bands;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.grid;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.levels;
import static vn.codau.engine.Rules.passFail;
import static vn.codau.engine.Rules.perEvent;
import static vn.codau.engine.Rules.ratio;
import static vn.codau.engine.Rules.row;
import static vn.codau.engine.Rules.some;
import static vn.codau.engine.Rules.text;
import static vn.codau.engine.Rules.volumeAndRate;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;

/** What each rule makes of an input, worked by hand, and what it refuses. */
class InputRuleTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "7.125, 7.125", "010.0, 10"})
    void takesPointsDirectly(String input, String points) {
        assertThat(points(direct("10"), input)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000000001", "10.000000001", "-1", "11"})
    void refusesPointsOutsideTheRange(String input) {
        assertThat(refused(direct("10"), input)).isEqualTo(Problem.at("", Flaw.OUT_OF_RANGE, input, "0", "10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "0.8", "1.3", "9.8"})
    void countsStepsFromTheMinimum(String input) {
        assertThat(points(direct("0.3", "10", "0.5"), input)).isEqualTo(input);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1", "10", "0.300000001"})
    void refusesPointsBetweenTheSteps(String input) {
        assertThat(refused(direct("0.3", "10", "0.5"), input))
                .isEqualTo(Problem.at("", Flaw.OFF_STEP, input, "0.5", "0.3"));
    }

    @Test
    void refusesPointsBelowTheMinimumBeforeItLooksAtTheStep() {
        assertThat(refused(direct("0.3", "10", "0.5"), "0.2"))
                .isEqualTo(Problem.at("", Flaw.OUT_OF_RANGE, "0.2", "0.3", "10"));
    }

    @Test
    void allowsOnePossibleValueAlone() {
        assertThat(points(direct("5", "5", "1"), "5")).isEqualTo("5");
    }

    @Test
    void passesOrFails() {
        assertThat(points(passFail("5"), "true")).isEqualTo("5");
        assertThat(points(passFail("5"), "false")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "1", "", " true"})
    void refusesWhatNeitherPassesNorFails(String input) {
        assertThat(refused(passFail("5"), input)).isEqualTo(Problem.at("", Flaw.NOT_TRUE_OR_FALSE, input));
    }

    @Test
    void givesTheLevelsPoints() {
        var levels = levels("GOOD 10", "FAIR 6.5", "POOR 0");

        assertThat(points(levels, "GOOD")).isEqualTo("10");
        assertThat(points(levels, "FAIR")).isEqualTo("6.5");
        assertThat(points(levels, "POOR")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "BEST", "", "GOOD "})
    void refusesAnUnknownLevelAndNamesTheKnownOnes(String input) {
        assertThat(refused(levels("GOOD 10", "FAIR 6"), input))
                .isEqualTo(Problem.at("", Flaw.NOT_A_LEVEL, input, "GOOD, FAIR"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.5", "3, 1.5", "000000004, 2", "999999999, 499999999.5"})
    void multipliesEvents(String input, String points) {
        assertThat(points(perEvent("0.5"), input)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 1.5", "4, 2", "5, 2", "999999999, 2"})
    void limitsEventsToTheirMaximum(String input, String points) {
        assertThat(points(perEvent("0.5", "2"), input)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", "1.", "+1", "1000000000", "0000000001", "1e1", " 1", "１", "/", ":"})
    void refusesWhatIsNoCountOfUpToNineDigits(String input) {
        assertThat(refused(perEvent("0.5"), input)).isEqualTo(Problem.at("", Flaw.NOT_A_COUNT, input));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "30, 3",
        "33.333333333, 3.3333333333",
        "100, 10",
        "99.999999999, 9.9999999999",
        "100.000000001, 10",
        "250, 10",
    })
    void isInProportionToTheTarget(String input, String points) {
        assertThat(points(ratio("10", "100"), input)).isEqualTo(points);
    }

    @Test
    void dividesOnceAndExactly() {
        assertThat(ratio("9", "7").points(text("3"), some("7"))).hasToString("27/7");
    }

    @Test
    void takesTheUnitsTargetThatItIsGiven() {
        assertThat(ratio("10", "100").points(text("30"), some("60"))).hasToString("5");
    }

    @ParameterizedTest
    @CsvSource({"49.999999999, 0", "50, 5", "50.000000001, 5.0000000001"})
    void givesNothingBelowFrom(String input, String points) {
        assertThat(points(new Ratio(d("10"), some("100"), d("0.5"), d("1"), false), input))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"60, 600", "100, 1000", "119.999999999, 1199.99999999", "120, 1200", "120.000000001, 1200", "999, 1200"
    })
    void givesEverythingFromFullOn(String input, String pointsTimes120) {
        var ratio = new Ratio(d("10"), some("100"), d("0"), d("1.2"), false);

        assertThat(ratio.points(text(input), some("100")))
                .isEqualTo(Fraction.of(d(pointsTimes120)).over(120));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "0.000000001, 10", "4, 10", "5, 8", "8, 5", "40, 1"})
    void isInverseWhereLowerIsBetter(String input, String points) {
        assertThat(points(new Ratio(d("10"), some("4"), d("0"), d("1"), true), input))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "8, 5", "8.000000001, 0"})
    void givesNothingBelowFromWhereLowerIsBetter(String input, String points) {
        assertThat(points(new Ratio(d("10"), some("4"), d("0.5"), d("1"), true), input))
                .isEqualTo(points);
    }

    @Test
    void givesNothingForAnActualOfNothing() {
        assertThat(points(ratio("10", "4"), "0")).isEqualTo("0");
    }

    @Test
    void needsATargetForARatio() {
        assertThat(refusalsOf(() -> ratio("10").points(text("3"), Optional.empty())))
                .containsExactly(Problem.at("", Flaw.NO_TARGET));
    }

    @ParameterizedTest
    @CsvSource({"59.999999999, 0", "60, 5", "74.999999999, 5", "75, 8", "90, 10", "90.5, 10", "999999999999999, 10"})
    void givesThePointsOfTheLastBandReached(String input, String points) {
        assertThat(points(bands("60 5", "75 8", "90 10"), input)).isEqualTo(points);
    }

    @Test
    void takesNegativeValuesInBands() {
        assertThat(points(bands("-10 3", "0 5"), "-10.000000001")).isEqualTo("0");
        assertThat(points(bands("-10 3", "0 5"), "-10")).isEqualTo("3");
        assertThat(points(bands("-10 3", "0 5"), "-0")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "9.99, 95, 0",
        "10, 89.99, 0",
        "10, 90, 4",
        "10, 95, 5",
        "49.999999999, 100, 5",
        "50, 79, 0",
        "50, 80, 6",
        "50, 90, 6",
        "1000, 99, 8",
    })
    void looksUpTheRowByVolumeThenTheBandByRate(String volume, String rate, String points) {
        var grid = grid(row("10", "90 4", "95 5"), row("50", "80 6", "99 8"));

        assertThat(grid.points(volumeAndRate(volume, rate), Optional.empty())).hasToString(points);
    }

    @Test
    void refusesOneValueForAGrid() {
        assertThat(refused(grid(row("0", "0 1")), "5")).isEqualTo(Problem.at("", Flaw.NEEDS_VOLUME_AND_RATE));
    }

    @Test
    void refusesWhatIsNoDecimalInAGrid() {
        var grid = grid(row("0", "0 1"));

        assertThat(refusalOf(() -> grid.points(volumeAndRate("x", "1"), Optional.empty())))
                .isEqualTo(Problem.at("", Flaw.NOT_A_DECIMAL, "x"));
        assertThat(refusalOf(() -> grid.points(volumeAndRate("1", "y"), Optional.empty())))
                .isEqualTo(Problem.at("", Flaw.NOT_A_DECIMAL, "y"));
    }

    static Stream<InputRule> rulesOfOneValue() {
        return Stream.of(
                direct("10"), passFail("10"), levels("GOOD 10"), perEvent("1"), ratio("10", "4"), bands("0 1"));
    }

    @ParameterizedTest
    @MethodSource("rulesOfOneValue")
    void refusesTwoValuesWhereOneIsAskedFor(InputRule rule) {
        assertThat(refusalOf(() -> rule.points(volumeAndRate("1", "1"), some("4"))))
                .isEqualTo(Problem.at("", Flaw.NEEDS_ONE_VALUE));
    }

    static Stream<InputRule> rulesOfDecimals() {
        return Stream.of(direct("10"), ratio("10", "4"), bands("0 1"));
    }

    @ParameterizedTest
    @MethodSource("rulesOfDecimals")
    void refusesWhatIsNoDecimal(InputRule rule) {
        assertThat(refused(rule, "1e1")).isEqualTo(Problem.at("", Flaw.NOT_A_DECIMAL, "1e1"));
    }

    @Test
    void refusesNegativeQuantities() {
        assertThat(refused(ratio("10", "4"), "-0.5")).isEqualTo(Problem.at("", Flaw.NEGATIVE, "-0.5"));
        assertThat(points(ratio("10", "4"), "-0")).isEqualTo("0");
    }

    @Test
    void statesAnActualValueForWhatIsMeasuredAgainstTheBest() {
        var rule = leaderRelative("10");

        assertThat(rule.actual(text("12.50"))).isEqualTo(d("12.5"));
        assertThat(rule.actual(text("0"))).isEqualTo(d("0"));
        assertThat(refusalOf(() -> rule.actual(text("-1")))).isEqualTo(Problem.at("", Flaw.NEGATIVE, "-1"));
        assertThat(refusalOf(() -> rule.actual(text("x")))).isEqualTo(Problem.at("", Flaw.NOT_A_DECIMAL, "x"));
        assertThat(refusalOf(() -> rule.actual(volumeAndRate("1", "2"))))
                .isEqualTo(Problem.at("", Flaw.NEEDS_ONE_VALUE));
    }

    private static String points(InputRule rule, String input) {
        return rule.points(text(input), rule.target()).toString();
    }

    private static Problem refused(InputRule rule, String input) {
        return refusalOf(() -> rule.points(text(input), rule.target()));
    }
}
