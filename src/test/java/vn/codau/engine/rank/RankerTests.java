package vn.codau.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.SEALED_ON;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.deduction;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.Rules.direct;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;

/** Sheets are written as "A 90 5 2": unit, base in section I, bonus in section II, deduction in section II. */
class RankerTests {

    // ----------------------------------------------------------------------------------------------------------- ranks

    @Test
    void ranksByTheTotal() {
        assertThat(places(sheets("A 80", "B 90", "C 70"))).containsExactly("1 B", "2 A", "3 C");
    }

    @Test
    void sharesARankAndLeavesOutTheNext() {
        assertThat(places(sheets("A 70", "B 80", "C 90", "D 80"))).containsExactly("1 C", "2 B", "2 D TIE", "4 A");
        assertThat(places(sheets("A 90", "B 90", "C 90", "D 80"))).containsExactly("1 A", "1 B TIE", "1 C TIE", "4 D");
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION:I, A 10, B 8 2",
        "BASE, A 10, B 8 2",
        "BONUS, A 8 2, B 10",
        "DEDUCTION, A 10, B 11 0 1",
        "SECTION:II, A 8 2, B 9 2 1",
    })
    void separatesEqualTotalsByEachTieBreak(String tieBreak, String better, String worse) {
        assertThat(places(sheets(better, worse).tieBreaks(tieBreak))).containsExactly("1 A", "2 B " + tieBreak);
    }

    @Test
    void separatesEqualTotalsByVotesAndCountsNoEntryAsNone() {
        assertThat(places(sheets("A 10", "B 10", "C 10")
                        .votes("C", 1)
                        .votes("A", 0)
                        .tieBreaks("VOTES")))
                .containsExactly("1 C", "2 A VOTES", "2 B TIE");
    }

    @Test
    void goesThroughTheTieBreaksInTheirOrder() {
        var cluster = sheets("A 8 2", "B 10", "C 9 1").votes("C", 5);

        assertThat(places(cluster.tieBreaks("BONUS", "VOTES"))).containsExactly("1 A", "2 C BONUS", "3 B BONUS");
        assertThat(places(sheets("A 8 2", "B 10", "C 9 1").votes("C", 5).tieBreaks("VOTES", "BASE")))
                .containsExactly("1 C", "2 B VOTES", "3 A BASE");
    }

    @Test
    void looksAtTieBreaksOnlyWhereTotalsAreEqual() {
        assertThat(places(sheets("A 9", "B 10").votes("A", 9).tieBreaks("VOTES")))
                .containsExactly("1 B", "2 A");
    }

    @Test
    void saysHowAUnitStandsToTheOneListedDirectlyAbove() {
        assertThat(places(sheets("A 8 2", "B 8 2", "C 10", "D 10", "E 9").tieBreaks("BONUS")))
                .containsExactly("1 A", "1 B TIE", "3 C BONUS", "3 D TIE", "5 E");
    }

    @Test
    void listsEqualsByUnitCodePointByPoint() {
        var cluster = sheets("𝔸 9", "Ａ 9", "Đ 9", "A10 9", "A2 9");

        assertThat(cluster.rank().standings()).extracting(Standing::unit).containsExactly("A10", "A2", "Đ", "Ａ", "𝔸");
    }

    @Test
    void ranksNegativeTotals() {
        assertThat(places(sheets("A 0 0 5", "B 0 0 3", "C 0"))).containsExactly("1 C", "2 B", "3 A");
    }

    @Test
    void listsUnitsThatAreNotGradedLastByTheirCodes() {
        var cluster = sheets("A 10", "D 90", "C 80", "B 70").notGraded("D", "C");

        var standings = cluster.rank().standings();

        assertThat(standings).extracting(Standing::unit).containsExactly("B", "A", "C", "D");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 0, 0);
        assertThat(standings).extracting(Standing::isGraded).containsExactly(true, true, false, false);
        assertThat(standings.getLast().decidedBy()).isEmpty();
        assertThat(standings.getLast().blockers()).containsExactly(Blocker.NOT_GRADED);
    }

    @Test
    void ranksScoresThatAreGivenInAnyOrder() {
        var cluster = sheets("A 80", "B 90", "C 80").build();
        var ranker = new Ranker(cluster, SEALED_ON);
        var scores = new ClusterScoring(cluster).scores();

        assertThat(ranker.rank(scores.reversed()))
                .isEqualTo(ranker.rank(scores))
                .isEqualTo(ranker.rank());
        assertThat(ranker.rank().cluster()).isSameAs(cluster);
    }

    // --------------------------------------------------------------------------------------------------------- compare

    @Test
    void comparesTwoUnitsUpToTheTieBreakThatSeparatesThem() {
        var cluster = sheets("A 8 2", "B 9 1", "C 7").votes("A", 3).votes("B", 3);
        var ranker = ranker(cluster.tieBreaks("VOTES", "BONUS", "BASE"));

        assertThat(ranker.compare(score(cluster, "A"), score(cluster, "B")))
                .containsExactly(
                        new TieBreakStep("VOTES", Points.of(3, 0), Points.of(3, 0), false),
                        new TieBreakStep("BONUS", Points.of(200, 2), Points.of(100, 2), true));
        assertThat(ranker.compare(score(cluster, "A"), score(cluster, "C"))).isEmpty();
    }

    @Test
    void comparesEqualUnitsByEveryTieBreak() {
        var cluster = sheets("A 8 2 1", "B 8 2 1").tieBreaks("DEDUCTION", "SECTION:II");

        assertThat(ranker(cluster).compare(score(cluster, "A"), score(cluster, "B")))
                .containsExactly(
                        new TieBreakStep("DEDUCTION", Points.of(100, 2), Points.of(100, 2), false),
                        new TieBreakStep("SECTION:II", Points.of(100, 2), Points.of(100, 2), false));
    }

    // -------------------------------------------------------------------------------------------------------- blockers

    @ParameterizedTest
    @CsvSource({"80, true", "79.999999999, true", "80.000000001, false", "80.01, false", "0, true"})
    void blocksBelowTheStandardHoweverFineItIs(String standard, boolean eligible) {
        var standing = sheets("A 80").standard(standard).rank().standings().getFirst();

        assertThat(standing.isEligible()).isEqualTo(eligible);
        assertThat(standing.blockers()).isEqualTo(eligible ? List.of() : List.of(Blocker.BELOW_STANDARD));
        assertThat(standing.rank()).isEqualTo(1);
        assertThat(standing.score()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-31, -, true",
                "2024-02-01, -, false",
                "2023-01-01, 2024-01-31, true",
                "2023-01-01, 2024-01-30, false",
                "2024-01-31, 2024-01-31, true",
                "2023-01-01, 2099-12-31, true",
            })
    void blocksWhileAHoldIsInForceOnTheDayOfSealing(String from, String to, boolean held) {
        var standing = sheets("A 80").hold("A", from, to).rank().standings().getFirst();

        assertThat(standing.blockers()).isEqualTo(held ? List.of(Blocker.HOLD) : List.of());
    }

    @Test
    void blocksWhoDidNotRegister() {
        var standings = sheets("A 80", "B 70").notRegistered("B").rank().standings();

        assertThat(standings.get(0).blockers()).isEmpty();
        assertThat(standings.get(1).blockers()).containsExactly(Blocker.NOT_REGISTERED);
    }

    @Test
    void listsBlockersInTheOrderOfTheSpecification() {
        var standings = sheets("A 80", "B 70")
                .standard("90")
                .notRegistered("A", "B")
                .hold("A", "2023-01-01", null)
                .hold("A", "2023-02-01", null)
                .hold("B", "2023-01-01", null)
                .notGraded("B")
                .rank()
                .standings();

        assertThat(standings.get(0).blockers())
                .containsExactly(Blocker.BELOW_STANDARD, Blocker.HOLD, Blocker.NOT_REGISTERED);
        assertThat(standings.get(1).blockers())
                .containsExactly(Blocker.HOLD, Blocker.NOT_REGISTERED, Blocker.NOT_GRADED);
    }

    // --------------------------------------------------------------------------------------------------------- leading

    @Test
    void isLedByTheOneEligibleUnitAtRankOne() {
        assertThat(sheets("A 80", "B 90", "C 70").rank().leading()).isEqualTo(Leading.decided("B"));
        assertThat(sheets("A 80").rank().leading()).isEqualTo(Leading.decided("A"));
        assertThat(sheets("A 80", "B 80", "C 90").rank().leading()).isEqualTo(Leading.decided("C"));
    }

    @Test
    void doubtsATie() {
        assertThat(sheets("A 80", "B 80", "C 70").rank().leading()).isEqualTo(Leading.open(Leading.Status.TIE));
    }

    @Test
    void doubtsATieOfWhichOneIsNotEligible() {
        assertThat(sheets("A 80", "B 80").notRegistered("A").rank().leading())
                .isEqualTo(Leading.open(Leading.Status.TIE));
    }

    @Test
    void doubtsAUnitThatIsNotEligible() {
        assertThat(sheets("A 80", "B 70").notRegistered("A").rank().leading())
                .isEqualTo(Leading.open(Leading.Status.INELIGIBLE_LEADER));
    }

    @Test
    void isLedByNobodyWhereNobodyIsGraded() {
        assertThat(sheets("A 80", "B 70").notGraded("A", "B").rank().leading())
                .isEqualTo(Leading.open(Leading.Status.NO_GRADED_UNIT));
    }

    @Test
    void isLedByWhomTheDecisionNamesAmongTheTied() {
        assertThat(sheets("A 80", "B 80", "C 70").leader("B").rank().leading()).isEqualTo(Leading.decided("B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "C", "D"})
    void refusesADecisionForWhoIsNotTiedOrNotEligible(String unit) {
        var cluster = sheets("A 80", "B 80", "C 70", "D 0").notRegistered("B").notGraded("D");

        assertThat(refusalsOf(cluster.leader(unit)::rank))
                .containsExactly(Problem.at("decisions[0].unit", Flaw.NOT_TO_BE_CHOSEN, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "D"})
    void isLedByWhomTheDecisionNamesAtTheBestRankThatEligibleUnitsHold(String unit) {
        var cluster = sheets("A 90", "B 80", "C 70", "D 70", "E 60").notRegistered("A", "B");

        assertThat(cluster.leader(unit).rank().leading()).isEqualTo(Leading.decided(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "E"})
    void refusesADecisionForWhoIsNotAtTheBestRankThatEligibleUnitsHold(String unit) {
        var cluster = sheets("A 90", "B 80", "C 70", "D 70", "E 60").notRegistered("A", "B");

        assertThat(refusalsOf(cluster.leader(unit)::rank))
                .containsExactly(Problem.at("decisions[0].unit", Flaw.NOT_TO_BE_CHOSEN, unit));
    }

    @Test
    void refusesADecisionForAnIneligibleUnitBesideAnEligibleOneOfTheSameRank() {
        var cluster = sheets("A 90", "B 80", "C 80").notRegistered("A", "B");

        assertThat(refusalsOf(cluster.leader("B")::rank))
                .containsExactly(Problem.at("decisions[0].unit", Flaw.NOT_TO_BE_CHOSEN, "B"));
    }

    @Test
    void refusesADecisionWhereNobodyIsEligible() {
        var cluster = sheets("A 90", "B 80").notRegistered("A", "B").leader("A");

        assertThat(refusalsOf(cluster::rank))
                .containsExactly(Problem.at("decisions[0].unit", Flaw.NOT_TO_BE_CHOSEN, "A"));
    }

    @Test
    void refusesADecisionWhereThereIsNothingToDecide() {
        assertThat(refusalsOf(sheets("A 90", "B 80").leader("A")::rank))
                .containsExactly(Problem.at("decisions[0]", Flaw.NOTHING_TO_DECIDE, "A"));
        assertThat(refusalsOf(sheets("A 90").notGraded("A").leader("A")::rank))
                .containsExactly(Problem.at("decisions[0]", Flaw.NOTHING_TO_DECIDE, "A"));
    }

    @Test
    void isVacantWhereverPeopleDecideSo() {
        var vacant = Leading.open(Leading.Status.VACANT);

        assertThat(sheets("A 90", "B 80").vacant().rank().leading()).isEqualTo(vacant);
        assertThat(sheets("A 80", "B 80").vacant().rank().leading()).isEqualTo(vacant);
        assertThat(sheets("A 80").notRegistered("A").vacant().rank().leading()).isEqualTo(vacant);
        assertThat(sheets("A 80").notGraded("A").vacant().rank().leading()).isEqualTo(vacant);
    }

    static ClusterBuilder sheets(String... sheets) {
        var cluster = cluster(
                sum("I", base("x", direct("100"))),
                sum("II", bonus("y", direct("100")), deduction("z", direct("100"))));
        var members = new String[sheets.length];
        for (int i = 0; i < sheets.length; i++) {
            var cells = sheets[i].split(" ", -1);
            members[i] = cells[0];
            for (int leaf = 1; leaf < cells.length; leaf++) {
                cluster.self(cells[0], String.valueOf("xyz".charAt(leaf - 1)), cells[leaf]);
            }
        }
        return cluster.members(members);
    }

    private static List<String> places(ClusterBuilder cluster) {
        return cluster.rank().standings().stream()
                .map(s -> s.rank() + " " + s.unit()
                        + s.decidedBy().map(by -> " " + by).orElse(""))
                .toList();
    }

    private static Ranker ranker(ClusterBuilder cluster) {
        return new Ranker(cluster.build(), SEALED_ON);
    }

    private static UnitScore score(ClusterBuilder cluster, String unit) {
        return Objects.requireNonNull(cluster.score(unit));
    }
}
