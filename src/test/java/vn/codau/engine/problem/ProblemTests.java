package vn.codau.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.codau.engine.Refusals.refusalsOf;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTests {

    @Test
    void tellsArgumentsAsText() {
        assertThat(Problem.at("input", Flaw.OUT_OF_RANGE, 5, 'x', "y").arguments())
                .containsExactly("5", "x", "y");
    }

    @Test
    void showsLongTextsOnlyToTheirSixtiethCharacter() {
        var problem = Problem.at("", Flaw.NOT_A_LEVEL, "a".repeat(60), "b".repeat(61));

        assertThat(problem.arguments()).containsExactly("a".repeat(60), "b".repeat(60) + "…");
    }

    @Test
    void isSeenFromWhatHoldsIt() {
        assertThat(Problem.at("max", Flaw.NEGATIVE).within("rule").path()).isEqualTo("rule.max");
        assertThat(Problem.at("[2].from", Flaw.NEGATIVE).within("bands").path()).isEqualTo("bands[2].from");
        assertThat(Problem.at("", Flaw.NEGATIVE).within("rule").path()).isEqualTo("rule");
        assertThat(Problem.at("max", Flaw.NEGATIVE).within("").path()).isEqualTo("max");
        assertThat(Problem.at("max", Flaw.NEGATIVE, 7).within("rule"))
                .isEqualTo(Problem.at("rule.max", Flaw.NEGATIVE, 7));
    }

    @Test
    void collectsAllProblemsBeforeItThrows() {
        var problems = new Problems();
        problems.require(true, "a", Flaw.NEGATIVE)
                .require(false, "b", Flaw.TOO_FINE, "0.5", 0)
                .requireText("text", "c")
                .requireText("", "d")
                .requireText(" \t\n", "e");
        problems.add("f", Flaw.REPEATED, "x");
        problems.addAll("g", List.of(Problem.at("h", Flaw.OWN_UNIT)));

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.list())
                .containsExactly(
                        Problem.at("b", Flaw.TOO_FINE, "0.5", 0),
                        Problem.at("d", Flaw.EMPTY_TEXT),
                        Problem.at("e", Flaw.EMPTY_TEXT),
                        Problem.at("f", Flaw.REPEATED, "x"),
                        Problem.at("g.h", Flaw.OWN_UNIT));
        assertThat(refusalsOf(problems::throwIfAny)).isEqualTo(problems.list());
    }

    @Test
    void throwsNothingWhereNothingIsWrong() {
        var problems = new Problems();

        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void saysInItsMessageWhatIsWrongAndWhere() {
        var refused =
                new InvalidSeason(List.of(Problem.at("a", Flaw.NEGATIVE, "-1"), Problem.at("b", Flaw.NO_SECTION)));

        assertThat(refused).hasMessage("a: engine.flaw.negative[-1]; b: engine.flaw.noSection[]");
        assertThat(new InvalidSeason("a", Flaw.NEGATIVE, "-1").problems())
                .containsExactly(Problem.at("a", Flaw.NEGATIVE, "-1"));
    }

    @Test
    void refusesAnInputWithoutAStackTrace() {
        var refused = new InvalidInput(Flaw.NOT_A_COUNT, "x");

        assertThat(refused).hasMessage("engine.flaw.notACount");
        assertThat(refused.getStackTrace()).isEmpty();
        assertThat(refused.problem()).isEqualTo(Problem.at("", Flaw.NOT_A_COUNT, "x"));
    }

    @Test
    void hasAKeyOfItsOwnForEveryFlaw() {
        assertThat(Arrays.stream(Flaw.values()).map(Flaw::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("engine\\.flaw\\.[a-zA-Z]+"));
    }
}
