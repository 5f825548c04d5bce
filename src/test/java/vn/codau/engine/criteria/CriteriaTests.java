package vn.codau.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.capBase;
import static vn.codau.engine.Nodes.capBonus;
import static vn.codau.engine.Nodes.capDeduction;
import static vn.codau.engine.Nodes.deduction;
import static vn.codau.engine.Nodes.floor;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.MEDIAN;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.SPECIALIST;
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
import static vn.codau.engine.Rules.weighted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;

class CriteriaTests {

    // ------------------------------------------------------------------------------------------------------- the tree

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void countsInUpToThreeDecimals(int decimals) {
        assertThatCode(() -> criteria(decimals, base("x", fixed("1")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refusesOtherDecimals(int decimals) {
        assertThat(refusalsOf(() -> criteria(decimals, base("x", fixed("0")))))
                .contains(Problem.at("decimals", Flaw.OUT_OF_RANGE, decimals, 0, 3));
    }

    @Test
    void needsASection() {
        assertThat(refusalsOf(() -> criteria(2))).containsExactly(Problem.at("nodes", Flaw.NO_SECTION));
    }

    @Test
    void refusesARepeatedCodeAnywhereInTheTree() {
        var tree = sum("I", base("x", fixed("1")), sum("G", base("y", fixed("1")), base("I", fixed("1"))));

        assertThat(refusalsOf(() -> criteria(2, tree, base("y", fixed("1")))))
                .containsExactly(
                        Problem.at("nodes[0].children[1].children[1].code", Flaw.REPEATED, "I"),
                        Problem.at("nodes[1].code", Flaw.REPEATED, "y"));
    }

    @Test
    void listsItsLeavesInTheOrderOfTheTree() {
        var criteria = criteria(
                2,
                base("a", fixed("1")),
                sum("I", base("b", fixed("1")), sum("G", base("c", fixed("1"))), base("d", fixed("1"))));

        assertThat(criteria.leaves()).extracting(Leaf::code).containsExactly("a", "b", "c", "d");
    }

    // --------------------------------------------------------------------------------------------------------- points

    @Test
    void refusesPointsThatAreNegativeOrTooFine() {
        assertThat(refusalsOf(() -> new Criteria(
                        1,
                        d("100.001"),
                        2,
                        NotApplicable.ZERO,
                        List.of(base("a", fixed("-1")), base("b", fixed("0.125"))))))
                .containsExactly(
                        Problem.at("scale", Flaw.TOO_FINE, "100.001", 2),
                        Problem.at("nodes[0].rule.points", Flaw.NEGATIVE, "-1"),
                        Problem.at("nodes[1].rule.points", Flaw.TOO_FINE, "0.125", 2));
    }

    @Test
    void refusesANegativeScale() {
        assertThat(refusalsOf(() -> new Criteria(1, d("-0.5"), 0, NotApplicable.ZERO, List.of(base("a", fixed("1"))))))
                .containsExactly(
                        Problem.at("scale", Flaw.NEGATIVE, "-0.5"), Problem.at("scale", Flaw.TOO_FINE, "-0.5", 0));
    }

    @Test
    void checksEveryFieldThatIsPoints() {
        var tree = sum(
                "I",
                base("direct", direct("0.1", "10.1", "0.2")),
                base("pass", passFail("0.1")),
                base("levels", levels("GOOD 1", "FAIR 0.1")),
                base("events", perEvent("0.1", "0.2")),
                base("ratio", ratio("0.1", "4")),
                base("bands", bands("0 1", "1 0.1")),
                base("grid", grid(row("0", "0 1"), row("1", "0 1", "1 0.1"))),
                base("best", leaderRelative("0.1")));

        assertThat(refusalsOf(() -> criteria(0, tree)))
                .extracting(Problem::path)
                .containsExactly(
                        "nodes[0].children[0].rule.max",
                        "nodes[0].children[0].rule.min",
                        "nodes[0].children[0].rule.step",
                        "nodes[0].children[1].rule.points",
                        "nodes[0].children[2].rule.levels[1].points",
                        "nodes[0].children[3].rule.points",
                        "nodes[0].children[3].rule.max",
                        "nodes[0].children[4].rule.max",
                        "nodes[0].children[5].rule.bands[1].points",
                        "nodes[0].children[6].rule.rows[1].bands[1].points",
                        "nodes[0].children[7].rule.max");
    }

    @Test
    void checksCapsAndFloors() {
        var group = capBase("0.1", capBonus("0.2", capDeduction("-3", floor("0.4", sum("I", base("x", fixed("1")))))));

        assertThat(refusalsOf(() -> criteria(0, group)))
                .containsExactly(
                        Problem.at("nodes[0].caps.base", Flaw.TOO_FINE, "0.1", 0),
                        Problem.at("nodes[0].caps.bonus", Flaw.TOO_FINE, "0.2", 0),
                        Problem.at("nodes[0].caps.deduction", Flaw.NEGATIVE, "-3"),
                        Problem.at("nodes[0].floor", Flaw.TOO_FINE, "0.4", 0));
    }

    @Test
    void letsWhatIsNotPointsBeAsFineAsItLikes() {
        var tree = sum(
                "I",
                base("ratio", new Ratio(d("1"), some("0.001"), d("0.01"), d("1.01"), true)),
                base("bands", bands("0.123456789 1")),
                base("grid", grid(row("0.001", "0.001 1"))),
                base("best", leaderRelative("1", "0.123", "0.001")));

        assertThatCode(() -> criteria(0, tree)).doesNotThrowAnyException();
    }

    @Test
    void refusesALevelWithoutACode() {
        assertThat(refusalsOf(() -> criteria(2, base("x", levels("GOOD 1", " 2")))))
                .containsExactly(Problem.at("nodes[0].rule.levels[1].code", Flaw.EMPTY_TEXT));
    }

    // ------------------------------------------------------------------------------------------------ groups and
    // leaves

    @Test
    void refusesAGroupWithoutCodeTitleAndChildren() {
        assertThat(refusalsOf(() -> new Group("", " ", List.of(), Pick.SUM, Group.Caps.NONE, Optional.empty())))
                .containsExactly(
                        Problem.at("code", Flaw.EMPTY_TEXT),
                        Problem.at("title", Flaw.EMPTY_TEXT),
                        Problem.at("children", Flaw.NO_CHILDREN));
    }

    @Test
    void refusesALeafWithoutCodeAndTitle() {
        assertThat(refusalsOf(() -> new Leaf("", "", Counts.BASE, fixed("1"), Optional.empty(), Optional.empty())))
                .containsExactly(Problem.at("code", Flaw.EMPTY_TEXT), Problem.at("title", Flaw.EMPTY_TEXT));
    }

    @Test
    void needsAMaximumForEventsThatCountAsBase() {
        assertThat(refusalsOf(() -> base("x", perEvent("1"))))
                .containsExactly(Problem.at("rule.max", Flaw.MAX_REQUIRED));
        assertThatCode(() -> base("x", perEvent("1", "5"))).doesNotThrowAnyException();
        assertThatCode(() -> bonus("x", perEvent("1"))).doesNotThrowAnyException();
        assertThatCode(() -> deduction("x", perEvent("1"))).doesNotThrowAnyException();
    }

    @Test
    void limitsEachPartByItsOwnCap() {
        var caps = new Group.Caps(some("1"), some("2"), some("3"));

        assertThat(caps.of(Counts.BASE)).isEqualTo(some("1"));
        assertThat(caps.of(Counts.BONUS)).isEqualTo(some("2"));
        assertThat(caps.of(Counts.DEDUCTION)).isEqualTo(some("3"));
        assertThat(List.of(Counts.values())).extracting(Counts::key).containsExactly("base", "bonus", "deduction");
    }

    @Test
    void settlesALeafByItsOwnSettlementFirst() {
        assertThat(base("x", fixed("1")).settlementIn(HEAD)).isEqualTo(HEAD);
        assertThat(settled(SELF, base("x", fixed("1"))).settlementIn(HEAD)).isEqualTo(SELF);
    }

    // ---------------------------------------------------------------------------------------------------------- rules

    @Test
    void refusesAMinimumAboveTheMaximumAndAStepThatIsNotPositive() {
        assertThat(refusalsOf(() -> direct("10.5", "10", "0")))
                .containsExactly(
                        Problem.at("min", Flaw.MIN_ABOVE_MAX, "10.5", "10"),
                        Problem.at("step", Flaw.NOT_POSITIVE, "0"));
        assertThat(refusalsOf(() -> direct("0", "10", "-1")))
                .containsExactly(Problem.at("step", Flaw.NOT_POSITIVE, "-1"));
    }

    @Test
    void refusesLevelsThatAreNoneOrRepeated() {
        assertThat(refusalsOf(() -> levels())).containsExactly(Problem.at("levels", Flaw.NO_ENTRIES));
        assertThat(refusalsOf(() -> levels("A 1", "B 2", "A 3", "B 1")))
                .containsExactly(
                        Problem.at("levels[2].code", Flaw.REPEATED, "A"),
                        Problem.at("levels[3].code", Flaw.REPEATED, "B"));
    }

    @Test
    void refusesARatioWhoseFullOrTargetIsNotPositive() {
        assertThat(refusalsOf(() -> new Ratio(d("10"), some("0"), d("0"), d("0"), false)))
                .containsExactly(
                        Problem.at("full", Flaw.NOT_POSITIVE, "0"), Problem.at("target", Flaw.NOT_POSITIVE, "0"));
    }

    @Test
    void refusesBandsThatAreNoneOrNotStrictlyAscending() {
        assertThat(refusalsOf(() -> bands())).containsExactly(Problem.at("bands", Flaw.NO_ENTRIES));
        assertThat(refusalsOf(() -> bands("0 1", "5 2", "5.0 3", "4 4")))
                .containsExactly(
                        Problem.at("bands[2].from", Flaw.NOT_ASCENDING, "5", "5"),
                        Problem.at("bands[3].from", Flaw.NOT_ASCENDING, "4", "5"));
    }

    @Test
    void refusesRowsThatAreNoneOrNotStrictlyAscending() {
        assertThat(refusalsOf(() -> grid())).containsExactly(Problem.at("rows", Flaw.NO_ENTRIES));
        assertThat(refusalsOf(() -> grid(row("1", "0 1"), row("1", "0 1"))))
                .containsExactly(Problem.at("rows[1].from", Flaw.NOT_ASCENDING, "1", "1"));
    }

    @Test
    void refusesAShareForTheTargetOutsideNothingToAll() {
        assertThatCode(() -> leaderRelative("10", "0", "0")).doesNotThrowAnyException();
        assertThatCode(() -> leaderRelative("10", "1", "0")).doesNotThrowAnyException();
        assertThat(refusalsOf(() -> leaderRelative("10", "-0.1", "-2")))
                .containsExactly(
                        Problem.at("atTarget", Flaw.OUT_OF_RANGE, "-0.1", 0, 1),
                        Problem.at("target", Flaw.NEGATIVE, "-2"));
        assertThat(refusalsOf(() -> leaderRelative("10", "1.000000001", "0")))
                .containsExactly(Problem.at("atTarget", Flaw.OUT_OF_RANGE, "1.000000001", 0, 1));
    }

    // ---------------------------------------------------------------------------------------------------- settlements

    @Test
    void refusesWeightsThatAreNotPositiveOrDoNotAddUpToOne() {
        assertThat(refusalsOf(() -> weighted(Source.SELF, "1", Source.PEER, "0")))
                .containsExactly(Problem.at("weights.PEERS", Flaw.NOT_POSITIVE, "0"));
        assertThat(refusalsOf(() -> weighted(Source.SELF, "0.3", Source.HEAD, "0.699999999")))
                .containsExactly(Problem.at("weights", Flaw.WEIGHTS_NOT_ONE, "0.999999999"));
        assertThat(refusalsOf(() -> weighted(Source.SELF, "2", Source.HEAD, "-1")))
                .containsExactly(Problem.at("weights.HEAD", Flaw.NOT_POSITIVE, "-1"));
        assertThat(refusalsOf(() -> new Settlement.Weighted(Map.of(), Combine.MEAN)))
                .containsExactly(Problem.at("weights", Flaw.WEIGHTS_NOT_ONE, "0"));
    }

    @Test
    void keepsWeightsInTheOrderOfTheSources() {
        var weighted = new Settlement.Weighted(
                Map.of(
                        Source.PEER, d("0.1"),
                        Source.SPECIALIST, d("0.2"),
                        Source.HEAD, d("0.3"),
                        Source.SELF, d("0.4")),
                Combine.MEDIAN);

        assertThat(weighted.weights().keySet())
                .containsExactly(Source.SELF, Source.HEAD, Source.SPECIALIST, Source.PEER);
    }

    @Test
    void knowsWhichSettlementsNeedASpecialist() {
        assertThat(SPECIALIST.needsSpecialist()).isTrue();
        assertThat(weighted(Source.SELF, "0.5", Source.SPECIALIST, "0.5").needsSpecialist())
                .isTrue();
        assertThat(SELF.needsSpecialist()).isFalse();
        assertThat(MEAN.needsSpecialist()).isFalse();
        assertThat(weighted(Source.SELF, "0.5", Source.HEAD, "0.5").needsSpecialist())
                .isFalse();
    }

    @Test
    void knowsWhichSettlementsAreOneRecord() {
        assertThat(List.of(SELF, HEAD, SPECIALIST)).allMatch(Settlement::isOneRecord);
        assertThat(List.of(MEAN, MEDIAN, weighted(Source.SELF, "1"))).noneMatch(Settlement::isOneRecord);
    }

    private static Criteria criteria(int decimals, Node... sections) {
        return new Criteria(1, d("100"), decimals, NotApplicable.ZERO, List.of(sections));
    }
}
