package vn.codau.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Rules.bands;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.grid;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.levels;
import static vn.codau.engine.Rules.passFail;
import static vn.codau.engine.Rules.perEvent;
import static vn.codau.engine.Rules.ratio;
import static vn.codau.engine.Rules.row;
import static vn.codau.engine.Rules.some;
import static vn.codau.engine.Rules.text;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTypesTests {

    static Stream<Arguments> rules() {
        var full = new Ratio(d("10"), some("4"), d("0.5"), d("1.2"), true);
        return Stream.of(
                Arguments.of(fixed("60"), "FIXED", "{points=60 points}", "60"),
                Arguments.of(direct("10"), "DIRECT", "{max=10 points}", "10"),
                Arguments.of(
                        direct("2", "10", "0.5"), "DIRECT", "{max=10 points, min=2 points, step=0.5 points}", "10"),
                Arguments.of(passFail("5"), "PASS_FAIL", "{points=5 points}", "5"),
                Arguments.of(
                        levels("GOOD 10", "BEST 15", "POOR 0"),
                        "LEVELS",
                        "{levels=[{code=GOOD, points=10 points}, {code=BEST, points=15 points}, {code=POOR, points=0"
                                + " points}]}",
                        "15"),
                Arguments.of(perEvent("0.5"), "PER_EVENT", "{points=0.5 points}", null),
                Arguments.of(perEvent("0.5", "3"), "PER_EVENT", "{points=0.5 points, max=3 points}", "3"),
                Arguments.of(ratio("10"), "RATIO", "{max=10 points}", "10"),
                Arguments.of(full, "RATIO", "{max=10 points, target=4, from=0.5, full=1.2, lowerIsBetter=true}", "10"),
                Arguments.of(
                        bands("60 5", "75 8", "90 7"),
                        "BANDS",
                        "{bands=[{from=60, points=5 points}, {from=75, points=8 points}, {from=90, points=7 points}]}",
                        "8"),
                Arguments.of(
                        grid(row("0", "0 1", "50 9"), row("100", "0 2", "50 6")),
                        "GRID",
                        "{rows=[{from=0, bands=[{from=0, points=1 points}, {from=50, points=9 points}]},"
                                + " {from=100, bands=[{from=0, points=2 points}, {from=50, points=6 points}]}]}",
                        "9"),
                Arguments.of(leaderRelative("10"), "LEADER_RELATIVE", "{max=10 points}", "10"),
                Arguments.of(
                        leaderRelative("10", "0.4", "0"),
                        "LEADER_RELATIVE",
                        "{max=10 points, atTarget=0.4, target=0}",
                        "10"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsItsFieldsAndIsBuiltFromThemAgain(Rule rule, String type, String fields, String maximum) {
        var told = FieldMap.of(rule);
        var built = Objects.requireNonNull(RuleTypes.BY_NAME.get(type)).apply(told);

        assertThat(told).hasToString(fields);
        assertThat(built).isEqualTo(rule);
        assertThat(rule.type()).isEqualTo(type);
        assertThat(rule.maximum().map(Object::toString)).isEqualTo(Optional.ofNullable(maximum));
    }

    @Test
    void knowsNineTypes() {
        assertThat(RuleTypes.BY_NAME).hasSize(9);
    }

    @Test
    void takesDefaultsForWhatIsLeftOut() {
        var max = new FieldMap().with("max", "10");

        assertThat(Direct.read(max)).isEqualTo(new Direct(d("10"), d("0"), Optional.empty()));
        assertThat(Ratio.read(max)).isEqualTo(new Ratio(d("10"), Optional.empty(), d("0"), d("1"), false));
        assertThat(LeaderRelative.read(max)).isEqualTo(new LeaderRelative(d("10"), d("0.5"), Optional.empty()));
    }

    @Test
    void knowsWhichRulesTakeTargets() {
        assertThat(ratio("10", "4").takesTarget()).isTrue();
        assertThat(leaderRelative("10").takesTarget()).isTrue();
        assertThat(direct("10").takesTarget()).isFalse();
        assertThat(fixed("10").takesTarget()).isFalse();
        assertThat(ratio("10", "4").target()).isEqualTo(some("4"));
        assertThat(direct("10").target()).isEmpty();
    }

    @Test
    void printsInputsAsTheyAreTyped() {
        assertThat(text("12.50")).hasToString("12.50");
        assertThat(new Input.VolumeAndRate("120", "97.5")).hasToString("120 × 97.5");
    }
}
