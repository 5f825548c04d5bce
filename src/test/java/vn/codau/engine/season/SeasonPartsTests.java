package vn.codau.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.codau.engine.Refusals.refusalOf;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.Rules.d;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;

/** What the small parts of a season refuse by themselves. */
class SeasonPartsTests {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 31);

    @Test
    void refusesAPeriodWithoutTextsOrWithItsEndBeforeItsBeginning() {
        assertThat(refusalsOf(() -> new Period("", " ", Optional.of(""), DECEMBER, JANUARY, DECEMBER, "")))
                .containsExactly(
                        Problem.at("code", Flaw.EMPTY_TEXT),
                        Problem.at("name", Flaw.EMPTY_TEXT),
                        Problem.at("from", Flaw.FROM_AFTER_TO, "2023-12-31", "2023-01-01"),
                        Problem.at("law", Flaw.EMPTY_TEXT),
                        Problem.at("theme", Flaw.EMPTY_TEXT));
    }

    @Test
    void acceptsAPeriodOfOneDay() {
        assertThatCode(() -> new Period("2023", "Năm 2023", Optional.of("Đổi mới"), JANUARY, JANUARY, JANUARY, "L"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAUnitWithoutTexts() {
        assertThat(refusalsOf(() -> new Unit("", "", Optional.of(""))))
                .containsExactly(
                        Problem.at("code", Flaw.EMPTY_TEXT),
                        Problem.at("name", Flaw.EMPTY_TEXT),
                        Problem.at("kind", Flaw.EMPTY_TEXT));
        assertThatCode(() -> new Unit("A", "Xã A", Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void refusesNotToGradeWithoutAReason() {
        assertThat(refusalsOf(() -> new NotGraded("A", ""))).containsExactly(Problem.at("reason", Flaw.EMPTY_TEXT));
    }

    @Test
    void refusesAHoldWithoutTextsOrWithItsEndBeforeItsBeginning() {
        assertThat(refusalsOf(() -> new Hold("A", "", "", DECEMBER, Optional.of(JANUARY))))
                .containsExactly(
                        Problem.at("reason", Flaw.EMPTY_TEXT),
                        Problem.at("document", Flaw.EMPTY_TEXT),
                        Problem.at("from", Flaw.FROM_AFTER_TO, "2023-12-31", "2023-01-01"));
        assertThatCode(() -> new Hold("A", "Thanh tra", "01/QĐ", JANUARY, Optional.of(JANUARY)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31, false",
        "2023-02-01, true",
        "2023-03-31, true",
        "2023-04-01, false",
    })
    void isInForceFromItsFirstToItsLastDay(LocalDate day, boolean inForce) {
        var hold =
                new Hold("A", "Thanh tra", "01/QĐ", LocalDate.of(2023, 2, 1), Optional.of(LocalDate.of(2023, 3, 31)));

        assertThat(hold.isInForce(day)).isEqualTo(inForce);
    }

    @Test
    void isInForceForEverWithoutALastDay() {
        var hold = new Hold("A", "Thanh tra", "01/QĐ", JANUARY, Optional.empty());

        assertThat(hold.isInForce(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(hold.isInForce(JANUARY.minusDays(1))).isFalse();
    }

    @Test
    void refusesADecisionThatDoesNotFitItsTypeOrLacksTexts() {
        assertThat(refusalsOf(() -> new Decision(Decision.Type.LEADER, Optional.empty(), "", "")))
                .containsExactly(
                        Problem.at("unit", Flaw.UNIT_REQUIRED),
                        Problem.at("reason", Flaw.EMPTY_TEXT),
                        Problem.at("document", Flaw.EMPTY_TEXT));
        assertThat(refusalsOf(() -> new Decision(Decision.Type.VACANT, Optional.of("A"), "Không", "03/BB")))
                .containsExactly(Problem.at("unit", Flaw.UNIT_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000000001", "100.000000001", "-5", "1000"})
    void refusesPercentagesOutsideNothingToAll(String percent) {
        var refused = Problem.at("percent", Flaw.OUT_OF_RANGE, percent, 0, 100);
        var threshold = new Threshold(d("50"), Electorate.ALL);

        assertThat(refusalsOf(() -> new Threshold(d(percent), Electorate.ALL))).containsExactly(refused);
        assertThat(refusalsOf(() -> new GovernmentFlag(d(percent), Selection.Base.LEADERS, threshold)))
                .containsExactly(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "33.333333333"})
    void acceptsPercentagesFromNothingToAll(String percent) {
        var threshold = new Threshold(d(percent), Electorate.PRESENT);

        assertThatCode(() -> new GovernmentFlag(d(percent), Selection.Base.LEADERS, threshold))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesMoreOfTheCouncilThanThereAre() {
        assertThat(refusalsOf(() -> new Council(9, 10, Map.of("A", 11))))
                .containsExactly(
                        Problem.at("present", Flaw.MORE_THAN_MEMBERS, 10, 9),
                        Problem.at("votes.A", Flaw.MORE_THAN_PRESENT, 11, 10));
        assertThatCode(() -> new Council(9, 9, Map.of("A", 9, "B", 0))).doesNotThrowAnyException();
    }

    @Test
    void readsTieBreaksByTheirNames() {
        assertThat(TieBreak.of("SECTION:II")).isEqualTo(new TieBreak.Section("II"));
        assertThat(TieBreak.of("SECTION:")).isEqualTo(new TieBreak.Section(""));
        for (var whole : TieBreak.Whole.values()) {
            assertThat(TieBreak.of(whole.name())).isEqualTo(whole);
        }
        assertThat(new TieBreak.Section("II").name()).isEqualTo("SECTION:II");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "base", "TOTAL", "SECTION", "section:I"})
    void refusesOtherTieBreaks(String name) {
        assertThat(refusalOf(() -> TieBreak.of(name))).isEqualTo(Problem.at("", Flaw.UNKNOWN_TIE_BREAK, name));
    }
}
