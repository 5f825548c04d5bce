package vn.codau.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Rules.bands;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.grid;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.levels;
import static vn.codau.engine.Rules.passFail;
import static vn.codau.engine.Rules.perEvent;
import static vn.codau.engine.Rules.ratio;
import static vn.codau.engine.Rules.row;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.codau.engine.criteria.Rule;

class SameEntryTests {

    private static final Rule GRID = grid(row("0", "0 5"));

    static Stream<Rule> numbers() {
        return Stream.of(direct("10"), perEvent("2"), ratio("10", "100"), leaderRelative("10"), bands("0 1", "50 5"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void comparesNumbersByTheirValueAlone(Rule rule) {
        assertThat(same(rule, CellValue.of("7.5"), CellValue.of("7.50"))).isTrue();
        assertThat(same(rule, CellValue.of("105"), CellValue.of("110")))
                .as("whatever they are worth")
                .isFalse();
        assertThat(same(rule, CellValue.of("0"), CellValue.notApplicable())).isFalse();
    }

    @Test
    void comparesLevelsByTheirCode() {
        var rule = levels("A 10", "B 5");
        assertThat(same(rule, CellValue.of("A"), CellValue.of("A"))).isTrue();
        assertThat(same(rule, CellValue.of("A"), CellValue.of("B"))).isFalse();
        var numbered = levels("1 10", "1.0 5");
        assertThat(same(numbered, CellValue.of("1"), CellValue.of("1.0")))
                .as("two levels")
                .isFalse();
    }

    @Test
    void comparesDoneAndNotDone() {
        assertThat(same(passFail("5"), CellValue.of("true"), CellValue.of("true")))
                .isTrue();
        assertThat(same(passFail("5"), CellValue.of("true"), CellValue.of("false")))
                .isFalse();
    }

    @Test
    void comparesVolumeAndRateBoth() {
        assertThat(same(GRID, CellValue.of("12", "98.0"), CellValue.of("12.0", "98")))
                .isTrue();
        assertThat(same(GRID, CellValue.of("12", "98"), CellValue.of("98", "12")))
                .isFalse();
        assertThat(same(GRID, CellValue.of("12", "98"), CellValue.of("12", "97")))
                .isFalse();
    }

    @Test
    void knowsThatSomethingDoesNotApply() {
        assertThat(same(GRID, CellValue.notApplicable(), CellValue.notApplicable()))
                .isTrue();
        assertThat(same(GRID, CellValue.notApplicable(), CellValue.of("1", "1")))
                .isFalse();
    }

    private static boolean same(Rule rule, CellValue one, CellValue other) {
        var isSame = SameEntry.of(rule, one, other);
        assertThat(SameEntry.of(rule, other, one)).isEqualTo(isSame);
        return isSame;
    }
}
