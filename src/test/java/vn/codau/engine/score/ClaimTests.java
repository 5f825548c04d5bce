package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.levels;
import static vn.codau.engine.Rules.ratio;
import static vn.codau.engine.Rules.some;
import static vn.codau.engine.Rules.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Reason;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.Target;

/** A sheet as its unit claims it, and one record's points while somebody types. */
class ClaimTests {

    private static final LeaderRelative MEASURED = new LeaderRelative(d("10"), d("0.5"), Optional.empty());

    @Test
    void settlesEveryCellByTheSelfScoreWhateverTheCriteriaSay() {
        var criteria = criteria(sum(
                "I",
                settled(MEAN, base("peers", direct("10"))),
                settled(SPECIALIST, scoredBy("S", base("specialist", direct("10")))),
                bonus("own", direct("5")),
                base("fixed", fixed("40"))));

        var claim = new Claim(
                criteria, "A", List.of(), List.of(self("peers", "7"), self("specialist", "8.125"), self("own", "2")));

        assertThat(claim.score().total()).hasToString("57.13");
        assertThat(claim.score().bonus()).hasToString("2.00");
        assertThat(claim.score().incomplete()).isZero();
    }

    @Test
    void countsNothingOfOtherUnitsAndOtherSources() {
        var criteria = criteria(base("x", direct("10")), base("y", direct("10")));
        var verified =
                new Score("A", "x", Source.VERIFIED, Score.STANDING_BODY, ScoreState.VALUE, text("1"), "Biên bản");
        var ofAnother = record("B", "y", "9");

        var claim = new Claim(criteria, "A", List.of(), List.of(verified, self("x", "7"), ofAnother));

        assertThat(claim.score().total()).hasToString("7.00");
        assertThat(claim.score().incomplete()).isEqualTo(1);
    }

    @Test
    void measuresAsIfTheUnitWereAlone() {
        var criteria = criteria(base("x", MEASURED));
        var target = List.of(new Target("A", "x", d("100")), new Target("B", "x", d("1")));

        assertThat(claimed(criteria, target, "50")).isEqualTo("2.50");
        assertThat(claimed(criteria, target, "100")).isEqualTo("5.00");
        assertThat(claimed(criteria, target, "101")).isEqualTo("10.00");
        assertThat(claimed(criteria, List.of(), "3")).isEqualTo("10.00");
        assertThat(claimed(criteria, List.of(), "0")).isEqualTo("0.00");
    }

    @Test
    void explainsWhatIsClaimed() {
        var criteria = criteria(settled(MEAN, base("x", direct("10"))));

        var explanation = new Claim(criteria, "A", List.of(), List.of(self("x", "7.125"))).explanation();

        var cell = (NodeExplanation.OfLeaf) explanation.sections().getFirst().node();
        assertThat(cell.records()).singleElement().satisfies(given -> {
            assertThat(given.used()).isTrue();
            assertThat(given.exact()).get().hasToString("7.125");
        });
        assertThat(cell.node()).isEqualTo(criteria.leaves().getFirst());
        assertThat(explanation.score().total()).hasToString("7.13");
    }

    @Test
    void refusesTheSheetAtThePlaceOfTheRecord() {
        var criteria = criteria(base("x", direct("10")));

        var refused = catchThrowableOfType(
                InvalidSeason.class,
                () -> new Claim(criteria, "A", List.of(), List.of(record("B", "x", "1"), self("x", "10.5"))));

        assertThat(refused.problems())
                .containsExactly(Problem.at("scores[1].input", Flaw.OUT_OF_RANGE, "10.5", "0", "10"));
    }

    @Test
    void refusesASheetThatLacksATarget() {
        var criteria = criteria(base("x", ratio("10")));
        var ofAnother = List.of(new Target("B", "x", d("5")));

        var refused = catchThrowableOfType(
                InvalidSeason.class, () -> new Claim(criteria, "A", ofAnother, List.of(self("x", "1"))));

        assertThat(refused.problems())
                .containsExactly(Problem.at("criteria.nodes[0].rule.target", Flaw.NO_TARGET, "A"));
    }

    @ParameterizedTest
    @CsvSource({"2, 10.00", "1, 5.00", "0.333, 1.67"})
    void givesOneRecordsPointsRounded(String actual, String points) {
        var leaf = base("x", ratio("10"));

        assertThat(Claim.points(leaf, 2, text(actual), some("2"))).hasToString(points);
    }

    @Test
    void measuresOneRecordAsIfItWereAlone() {
        var leaf = base("x", MEASURED);

        assertThat(Claim.points(leaf, 1, text("99"), some("100"))).hasToString("5.0");
        assertThat(Claim.points(leaf, 1, text("101"), some("100"))).hasToString("10.0");
        assertThat(Claim.points(leaf, 1, text("7"), some("0"))).hasToString("10.0");
    }

    @Test
    void refusesOneRecord() {
        assertThat(refusal(base("x", levels("GOOD 10", "FAIR 6")), "BAD", Optional.empty()))
                .isEqualTo(Flaw.NOT_A_LEVEL);
        assertThat(refusal(base("x", fixed("10")), "10", Optional.empty())).isEqualTo(Flaw.TAKES_NO_SCORE);
        assertThat(refusal(base("x", ratio("10")), "10", Optional.empty())).isEqualTo(Flaw.NEEDS_TARGET);
        assertThat(refusal(base("x", ratio("10")), "10", some("0"))).isEqualTo(Flaw.NEEDS_TARGET);
        assertThat(refusal(base("x", ratio("10")), "-1", Optional.empty())).isEqualTo(Flaw.NEGATIVE);
        assertThat(refusal(base("x", MEASURED), "many", Optional.empty())).isEqualTo(Flaw.NOT_A_DECIMAL);
    }

    private static Reason refusal(Leaf leaf, String input, Optional<Decimal> target) {
        return catchThrowableOfType(InvalidInput.class, () -> Claim.points(leaf, 2, text(input), target))
                .problem()
                .reason();
    }

    private static String claimed(Criteria criteria, List<Target> targets, String actual) {
        return new Claim(criteria, "A", targets, List.of(self("x", actual)))
                .score()
                .total()
                .toString();
    }

    private static Criteria criteria(Node... sections) {
        return new Criteria(1, d("100"), 2, NotApplicable.ZERO, Arrays.asList(sections));
    }

    private static Score self(String criterion, String input) {
        return record("A", criterion, input);
    }

    private static Score record(String unit, String criterion, String input) {
        return new Score(unit, criterion, Source.SELF, unit, ScoreState.VALUE, text(input), null);
    }
}
