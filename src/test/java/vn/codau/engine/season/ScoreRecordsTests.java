package vn.codau.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.record;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.bands;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.grid;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.levels;
import static vn.codau.engine.Rules.passFail;
import static vn.codau.engine.Rules.perEvent;
import static vn.codau.engine.Rules.ratio;
import static vn.codau.engine.Rules.row;
import static vn.codau.engine.Rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.Tally;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;

class ScoreRecordsTests {

    // ---------------------------------------------------------------------------------------------- who scores whom
    // what

    @Test
    void acceptsOneRecordOfEverySource() {
        assertThat(cluster()
                        .self("B", "x", "1")
                        .head("B", "x", "2")
                        .specialist("B", "x", "3")
                        .peer("A", "B", "x", "4")
                        .peer("C", "B", "x", NA)
                        .verified("B", "x", "5")
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesAScoreForAStrangerOrForWhatIsNoLeaf() {
        assertThat(cluster()
                        .self("Z", "x", "1")
                        .self("A", "I", "1")
                        .self("A", "nothing", "1")
                        .problems())
                .containsExactly(
                        Problem.at("scores[0].unit", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("scores[1].criterion", Flaw.NOT_A_LEAF, "I"),
                        Problem.at("scores[2].criterion", Flaw.NOT_A_LEAF, "nothing"));
    }

    @Test
    void refusesASelfScoreBySomebodyElse() {
        assertThat(cluster().score("A", "x", Source.SELF, "B", "1").problems())
                .containsExactly(Problem.at("scores[0].by", Flaw.NOT_THE_UNIT, "B", "A"));
    }

    @Test
    void refusesAPeerWhoIsTheUnitOrNoMember() {
        assertThat(cluster().peer("A", "A", "x", "1").peer("S", "A", "x", "1").problems())
                .containsExactly(
                        Problem.at("scores[0].by", Flaw.OWN_UNIT, "A"),
                        Problem.at("scores[1].by", Flaw.NOT_A_MEMBER, "S"));
    }

    @Test
    void refusesAHeadsScoreBySomebodyElse() {
        assertThat(cluster()
                        .deputies("C")
                        .score("B", "x", Source.HEAD, "C", "1")
                        .score("C", "x", Source.HEAD, "B", "1")
                        .problems())
                .containsExactly(
                        Problem.at("scores[0].by", Flaw.NOT_THE_HEAD, "C"),
                        Problem.at("scores[1].by", Flaw.NOT_THE_HEAD, "B"));
    }

    @Test
    void letsOnlyADeputyScoreTheHead() {
        assertThat(cluster()
                        .deputies("C")
                        .score("A", "x", Source.HEAD, "C", "1")
                        .score("A", "x", Source.HEAD, "B", "1")
                        .score("A", "x", Source.HEAD, "A", "1")
                        .problems())
                .containsExactly(
                        Problem.at("scores[1].by", Flaw.NOT_A_DEPUTY, "B"),
                        Problem.at("scores[2].by", Flaw.NOT_A_DEPUTY, "A"));
    }

    @Test
    void asksNothingOfTheHeadsScoreWhileTheHeadIsNotKnown() {
        var draft = cluster().score("A", "x", Source.HEAD, "B", "1").draft();
        draft.head = null;

        assertThat(draft.check()).isEmpty();
    }

    @Test
    void refusesASpecialistWhoIsNotTheLeafsScorer() {
        assertThat(cluster()
                        .score("A", "x", Source.SPECIALIST, "B", "1")
                        .specialist("A", "p", "true")
                        .problems())
                .containsExactly(
                        Problem.at("scores[0].by", Flaw.NOT_THE_SCORER, "B"),
                        Problem.at("scores[1].by", Flaw.NOT_THE_SCORER, "S"));
    }

    @Test
    void refusesASpecialistWhoScoresItsOwnUnit() {
        var leaf = scoredBy("B", base("x", direct("10")));

        assertThat(ClusterBuilder.cluster(leaf)
                        .score("A", "x", Source.SPECIALIST, "B", "1")
                        .score("B", "x", Source.SPECIALIST, "B", "1")
                        .problems())
                .containsExactly(Problem.at("scores[1].by", Flaw.OWN_UNIT, "B"));
    }

    @Test
    void refusesAVerifiedScoreWithoutStandingBodyOrReason() {
        assertThat(cluster().score("A", "x", Source.VERIFIED, "A", "1").problems())
                .containsExactly(
                        Problem.at("scores[0].reason", Flaw.REASON_REQUIRED),
                        Problem.at("scores[0].by", Flaw.NOT_THE_STANDING_BODY, "A"));
    }

    @Test
    void refusesAReasonWithoutText() {
        var empty = record("A", "x", Source.SELF, "A", ScoreState.VALUE, text("1"), "");
        var blank = record("A", "x", Source.VERIFIED, "STANDING_BODY", ScoreState.VALUE, text("1"), " ");
        var given = record("B", "x", Source.SELF, "B", ScoreState.VALUE, text("1"), "Theo báo cáo");

        assertThat(cluster().score(empty).score(blank).score(given).problems())
                .containsExactly(
                        Problem.at("scores[0].reason", Flaw.EMPTY_TEXT),
                        Problem.at("scores[1].reason", Flaw.EMPTY_TEXT));
    }

    @Test
    void refusesEveryScoreOfAFixedLeaf() {
        assertThat(cluster().self("A", "f", "10").self("B", "f", NA).problems())
                .containsExactly(
                        Problem.at("scores[0].criterion", Flaw.TAKES_NO_SCORE, "f"),
                        Problem.at("scores[1].criterion", Flaw.TAKES_NO_SCORE, "f"));
    }

    // ---------------------------------------------------------------------------------------------------------- inputs

    @Test
    void needsAnInputExactlyWhereThereIsAValue() {
        assertThat(cluster()
                        .score(record("A", "x", Source.SELF, "A", ScoreState.VALUE, null, null))
                        .score(record("B", "x", Source.SELF, "B", ScoreState.NOT_APPLICABLE, text("0"), null))
                        .problems())
                .containsExactly(
                        Problem.at("scores[0].input", Flaw.INPUT_REQUIRED),
                        Problem.at("scores[1].input", Flaw.INPUT_NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({
        "x, 1e1, NOT_A_DECIMAL",
        "x, 10.01, OUT_OF_RANGE",
        "step, 0.75, OFF_STEP",
        "p, ja, NOT_TRUE_OR_FALSE",
        "l, BAD, NOT_A_LEVEL",
        "e, 1.5, NOT_A_COUNT",
        "r, -1, NEGATIVE",
        "r, x, NOT_A_DECIMAL",
        "b, -, NOT_A_DECIMAL",
        "g, 5, NEEDS_VOLUME_AND_RATE",
        "lr, -1, NEGATIVE",
        "lr, 1., NOT_A_DECIMAL",
    })
    void refusesAnInputThatTheRuleDoesNotTake(String leaf, String input, Flaw flaw) {
        assertThat(cluster().self("A", leaf, input).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("scores[0].input");
            assertThat(problem.reason()).isEqualTo(flaw);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x"})
    void checksTheInputOfARatioWhoseTargetIsMissingToo(String input) {
        var problems = ClusterBuilder.cluster(base("r", ratio("10")))
                .members("A")
                .self("A", "r", input)
                .problems();

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactly("criteria.nodes[0].rule.target", "scores[0].input");
    }

    @Test
    void saysOnlyOnceThatATargetIsMissing() {
        assertThat(ClusterBuilder.cluster(base("r", ratio("10")))
                        .members("A")
                        .target("A", "r", "0")
                        .self("A", "r", "5")
                        .problems())
                .containsExactly(Problem.at("criteria.nodes[0].rule.target", Flaw.NO_TARGET, "A"));
    }

    @Test
    void tellsEveryFlawOfOneRecord() {
        assertThat(cluster()
                        .score(record("Z", "x", Source.VERIFIED, "A", ScoreState.VALUE, text("11"), null))
                        .problems())
                .containsExactly(
                        Problem.at("scores[0].unit", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("scores[0].reason", Flaw.REASON_REQUIRED),
                        Problem.at("scores[0].by", Flaw.NOT_THE_STANDING_BODY, "A"),
                        Problem.at("scores[0].input", Flaw.OUT_OF_RANGE, "11", "0", "10"));
    }

    // -------------------------------------------------------------------------------------------------------
    // repetition

    @Test
    void refusesASecondRecordOfTheSameScorerForTheSameCell() {
        assertThat(cluster()
                        .self("A", "x", "1")
                        .peer("B", "A", "x", "1")
                        .peer("C", "A", "x", "1")
                        .self("A", "x", NA)
                        .self("B", "x", "1")
                        .peer("B", "A", "x", "2")
                        .self("A", "x", "1")
                        .problems())
                .containsExactlyInAnyOrder(
                        Problem.at("scores[3]", Flaw.REPEATED_SCORE, "A", "x", "SELF", "A"),
                        Problem.at("scores[5]", Flaw.REPEATED_SCORE, "A", "x", "PEER", "B"),
                        Problem.at("scores[6]", Flaw.REPEATED_SCORE, "A", "x", "SELF", "A"));
    }

    static Stream<Score> refusedRecords() {
        return Stream.of(
                record("A", "x", Source.SELF, "A", ScoreState.VALUE, text("11"), null),
                record("A", "x", Source.SELF, "A", ScoreState.VALUE, null, null),
                record("A", "x", Source.SELF, "A", ScoreState.NOT_APPLICABLE, text("1"), null),
                record("A", "x", Source.SELF, "A", ScoreState.VALUE, text("1"), ""),
                record("A", "x", Source.SELF, "B", ScoreState.VALUE, text("1"), null),
                record("A", "x", Source.PEER, "A", ScoreState.VALUE, text("1"), null),
                record("A", "x", Source.PEER, "Z", ScoreState.VALUE, text("1"), null),
                record("A", "x", Source.HEAD, "A", ScoreState.VALUE, text("1"), null),
                record("B", "x", Source.HEAD, "B", ScoreState.VALUE, text("1"), null),
                record("A", "x", Source.SPECIALIST, "A", ScoreState.VALUE, text("1"), null),
                record("A", "x", Source.VERIFIED, "A", ScoreState.VALUE, text("1"), "Biên bản"),
                record("A", "x", Source.VERIFIED, "STANDING_BODY", ScoreState.VALUE, text("1"), null),
                record("A", "f", Source.SELF, "A", ScoreState.VALUE, text("1"), null),
                record("A", "f", Source.SELF, "A", ScoreState.NOT_APPLICABLE, null, null),
                record("A", "z", Source.SELF, "A", ScoreState.VALUE, text("1"), null),
                record("Z", "x", Source.SELF, "Z", ScoreState.VALUE, text("1"), null));
    }

    @ParameterizedTest
    @MethodSource("refusedRecords")
    void saysNothingOfRepetitionWhereTheRecordsAreRefusedAnyway(Score refused) {
        assertThat(cluster().score(refused).score(refused).problems())
                .hasSize(2)
                .extracting(Problem::reason)
                .doesNotContain(Flaw.REPEATED_SCORE);
    }

    @Test
    void allowsTheSameScorerForAnotherUnitLeafOrSource() {
        assertThat(cluster()
                        .head("B", "x", "1")
                        .head("B", "p", "true")
                        .head("C", "x", "1")
                        .peer("A", "B", "x", "1")
                        .peer("A", "C", "x", "1")
                        .problems())
                .isEmpty();
    }

    // -------------------------------------------------------------------------------------------------- order and
    // points

    @Test
    void keepsRecordsByUnitThenLeafThenSourceThenScorer() {
        var ordered = ordered();
        var scores = shuffledCluster(ordered, 7).build().scores();

        assertThat(scores).containsExactlyElementsOf(ordered);
        assertThat(scores.units()).containsExactly("A", "B", "C");
        assertThat(List.of(scores.firstRow(0), scores.firstRow(1), scores.firstRow(2), scores.firstRow(3)))
                .containsExactly(0, 6, 8, 8);
        assertThat(scores.record(1)).isEqualTo(ordered.get(1));
    }

    @Test
    void leavesNoTraceOfTheOrderInTheFile() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(shuffledCluster(ordered(), seed).build().scores()).containsExactlyElementsOf(ordered());
        }
    }

    @Test
    void findsTheRowsOfALeaf() {
        var scores = shuffledCluster(ordered(), 1).build().scores();

        assertThat(scores.firstRowOfLeaf(0, 0, 6)).isZero();
        assertThat(scores.firstRowOfLeaf(1, 0, 6)).isEqualTo(5);
        assertThat(scores.firstRowOfLeaf(2, 0, 6)).isEqualTo(6);
        assertThat(scores.firstRowOfLeaf(0, 6, 8)).isEqualTo(6);
        assertThat(scores.firstRowOfLeaf(1, 6, 8)).isEqualTo(6);
        assertThat(scores.firstRowOfLeaf(2, 6, 8)).isEqualTo(8);
        assertThat(scores.leaf(4)).isZero();
        assertThat(scores.leaf(5)).isEqualTo(1);
        assertThat(scores.source(0)).isEqualTo(Source.VERIFIED);
        assertThat(scores.source(4)).isEqualTo(Source.PEER);
        assertThat(scores.source(6)).isEqualTo(Source.SELF);
        assertThat(scores.isNotApplicable(4)).isTrue();
        assertThat(scores.isNotApplicable(3)).isFalse();
    }

    @Test
    void roundsThePointsOfEachRecord() {
        var tally = new Tally();
        var scores = cluster()
                .self("A", "x", "1.005")
                .self("B", "x", "1.004999999")
                .build()
                .scores();
        scores.addPointsTimes(tally, 0, 1);
        scores.addPointsTimes(tally, 1, 1);

        assertThat(scores.points(0)).isEqualTo(Points.of(101, 2));
        assertThat(scores.points(1)).isEqualTo(Points.of(100, 2));
        assertThat(tally.points(2)).isEqualTo(Points.of(201, 2));
    }

    @Test
    void tellsTheEnteredInput() {
        assertThat(record("A", "x", Source.SELF, "A", ScoreState.VALUE, text("1"), null)
                        .entered())
                .contains(text("1"));
        assertThat(record("A", "x", Source.SELF, "A", ScoreState.NOT_APPLICABLE, null, null)
                        .entered())
                .isEmpty();
    }

    /** In the order in which a cluster keeps them, deputies in their own order. */
    private static List<Score> ordered() {
        return List.of(
                record("A", "x", Source.VERIFIED, "STANDING_BODY", ScoreState.VALUE, text("9"), "Biên bản"),
                record("A", "x", Source.SELF, "A", ScoreState.VALUE, text("1"), null),
                record("A", "x", Source.HEAD, "C", ScoreState.VALUE, text("2"), null),
                record("A", "x", Source.HEAD, "B", ScoreState.VALUE, text("3"), null),
                record("A", "x", Source.PEER, "C", ScoreState.NOT_APPLICABLE, null, null),
                record("A", "p", Source.SELF, "A", ScoreState.VALUE, text("true"), null),
                record("B", "p", Source.SELF, "B", ScoreState.VALUE, text("true"), null),
                record("B", "p", Source.SPECIALIST, "S", ScoreState.VALUE, text("true"), null));
    }

    private static ClusterBuilder shuffledCluster(List<Score> scores, long seed) {
        var tree = sum("I", base("x", direct("10")), scoredBy("S", base("p", passFail("5"))));
        var cluster = ClusterBuilder.cluster(tree).deputies("C", "B");
        var shuffled = new ArrayList<>(scores);
        var random = new SplittableRandom(seed);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        shuffled.forEach(cluster::score);
        return cluster;
    }

    private static ClusterBuilder cluster() {
        return ClusterBuilder.cluster(sum(
                "I",
                scoredBy("S", base("x", direct("10"))),
                base("f", fixed("10")),
                base("step", direct("0", "10", "0.5")),
                base("p", passFail("5")),
                base("l", levels("GOOD 5")),
                bonus("e", perEvent("1")),
                base("r", ratio("10", "4")),
                base("b", bands("0 1")),
                base("g", grid(row("0", "0 1"))),
                base("lr", leaderRelative("10"))));
    }
}
