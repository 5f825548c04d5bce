package vn.codau.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.ratio;
import static vn.codau.engine.Rules.weighted;

import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;

/** What is refused across the parts of a cluster; ScoreRecordsTests has what is refused of a score record. */
class ClusterDraftTests {

    // ----------------------------------------------------------------------------------------------------- membership

    @Test
    void acceptsAClusterWithoutFlaws() {
        assertThat(simple().problems()).isEmpty();
    }

    @Test
    void refusesAnEmptyCodeAndName() {
        var draft = simple().draft();
        draft.code = "";
        draft.name = " ";

        assertThat(draft.check())
                .containsExactly(Problem.at("code", Flaw.EMPTY_TEXT), Problem.at("name", Flaw.EMPTY_TEXT));
    }

    @Test
    void refusesARepeatedMember() {
        assertThat(simple().members("A", "B", "B", "A").problems())
                .containsExactly(
                        Problem.at("members[2]", Flaw.REPEATED, "B"), Problem.at("members[3]", Flaw.REPEATED, "A"));
    }

    @Test
    void refusesAHeadWhoIsNoMember() {
        var draft = simple().draft();
        draft.head = "Z";

        assertThat(draft.check()).containsExactly(Problem.at("head", Flaw.NOT_A_MEMBER, "Z"));
    }

    @Test
    void refusesDeputiesWhoAreNoMembersOrRepeatedOrTheHead() {
        assertThat(simple().deputies("B", "Z", "B", "A").problems())
                .containsExactly(
                        Problem.at("deputies[1]", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("deputies[2]", Flaw.REPEATED, "B"),
                        Problem.at("deputies[3]", Flaw.HEAD_IS_DEPUTY, "A"));
    }

    // ---------------------------------------------------------------------------------------------------- settlements

    @Test
    void refusesALeafWithoutTheScorerThatItsOwnSettlementNeeds() {
        var tree = sum("I", base("x", direct("10")), settled(SPECIALIST, base("y", direct("10"))));

        assertThat(cluster(tree).problems())
                .containsExactly(Problem.at("criteria.nodes[0].children[1].settlement", Flaw.NEEDS_SCORER, "y"));
    }

    @Test
    void refusesALeafWithoutTheScorerThatTheClustersSettlementNeeds() {
        var tree = sum(
                "I",
                base("x", direct("10")),
                scoredBy("S", base("y", direct("10"))),
                settled(SELF, base("z", direct("10"))));

        assertThat(cluster(tree)
                        .settledBy(weighted(Source.SELF, "0.5", Source.SPECIALIST, "0.5"))
                        .problems())
                .containsExactly(Problem.at("criteria.nodes[0].children[0]", Flaw.NEEDS_SCORER, "x"));
    }

    @Test
    void asksNoScorerOfAFixedLeafUnlessItsOwnSettlementDoes() {
        var tree = sum("I", base("x", fixed("10")), settled(SPECIALIST, base("y", fixed("10"))));

        assertThat(cluster(tree).settledBy(SPECIALIST).problems())
                .containsExactly(Problem.at("criteria.nodes[0].children[1].settlement", Flaw.NEEDS_SCORER, "y"));
    }

    @Test
    void refusesToMeasureAgainstTheBestWhatPeersOrWeightsSettle() {
        var tree = sum(
                "I",
                base("x", leaderRelative("10")),
                settled(weighted(Source.SELF, "1"), base("y", leaderRelative("10"))),
                settled(HEAD, base("z", leaderRelative("10"))));

        assertThat(cluster(tree).settledBy(MEAN).problems())
                .containsExactly(
                        Problem.at("criteria.nodes[0].children[0]", Flaw.NOT_AGAINST_PEERS, "x"),
                        Problem.at("criteria.nodes[0].children[1].settlement", Flaw.NOT_AGAINST_PEERS, "y"));
    }

    // ----------------------------------------------------------------------------------------------------- tie-breaks

    @Test
    void refusesRepeatedTieBreaksAndThoseThatNameNoSection() {
        var tree = sum("I", base("x", direct("10")));

        assertThat(cluster(tree, base("II", fixed("1")))
                        .tieBreaks("BASE", "SECTION:I", "SECTION:II", "BASE", "SECTION:I", "SECTION:x")
                        .problems())
                .containsExactly(
                        Problem.at("tieBreaks[3]", Flaw.REPEATED, "BASE"),
                        Problem.at("tieBreaks[4]", Flaw.REPEATED, "SECTION:I"),
                        Problem.at("tieBreaks[5]", Flaw.UNKNOWN_SECTION, "x"));
    }

    // -------------------------------------------------------------------------------------------------------- targets

    @Test
    void refusesTargetsOfStrangersAndForWhatIsNoLeafOrTakesNone() {
        var tree = sum("I", base("x", direct("10")), base("r", ratio("10", "4")));

        assertThat(cluster(tree)
                        .target("Z", "r", "1")
                        .target("A", "I", "1")
                        .target("A", "nothing", "1")
                        .target("A", "x", "1")
                        .problems())
                .containsExactly(
                        Problem.at("targets[0].unit", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("targets[1].criterion", Flaw.NOT_A_LEAF, "I"),
                        Problem.at("targets[2].criterion", Flaw.NOT_A_LEAF, "nothing"),
                        Problem.at("targets[3].criterion", Flaw.TAKES_NO_TARGET, "x"));
    }

    @Test
    void refusesNegativeAndRepeatedTargets() {
        assertThat(cluster(base("x", leaderRelative("10")))
                        .target("A", "x", "-0.5")
                        .target("B", "x", "0")
                        .target("B", "x", "3")
                        .problems())
                .containsExactly(
                        Problem.at("targets[0].value", Flaw.NEGATIVE, "-0.5"),
                        Problem.at("targets[2]", Flaw.REPEATED, "B x"));
    }

    @Test
    void refusesARatioForWhichAMemberHasNoTargetAboveNothing() {
        var tree = sum("I", base("x", ratio("10")), base("y", ratio("10", "4")));

        assertThat(cluster(tree)
                        .target("A", "x", "1")
                        .target("B", "x", "0")
                        .target("B", "y", "0")
                        .problems())
                .containsExactly(
                        Problem.at("criteria.nodes[0].children[0].rule.target", Flaw.NO_TARGET, "B"),
                        Problem.at("criteria.nodes[0].children[0].rule.target", Flaw.NO_TARGET, "C"),
                        Problem.at("criteria.nodes[0].children[1].rule.target", Flaw.NO_TARGET, "B"));
    }

    // -------------------------------------------------------------------------------------------------- lists of units

    @Test
    void refusesStrangersInEveryListOfUnits() {
        assertThat(simple().notGraded("Z")
                        .notRegistered("Y")
                        .hold("X", "2023-01-01", null)
                        .votes("W", 3)
                        .problems())
                .containsExactly(
                        Problem.at("notGraded[0].unit", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("notRegistered[0]", Flaw.NOT_A_MEMBER, "Y"),
                        Problem.at("holds[0].unit", Flaw.NOT_A_MEMBER, "X"),
                        Problem.at("votes.W", Flaw.NOT_A_MEMBER, "W"));
    }

    @Test
    void refusesAUnitThatIsListedTwiceButAllowsItTwoHolds() {
        assertThat(simple().notGraded("B", "C", "B")
                        .notRegistered("C", "C")
                        .hold("A", "2023-01-01", null)
                        .hold("A", "2023-02-01", null)
                        .problems())
                .containsExactly(
                        Problem.at("notGraded[2].unit", Flaw.REPEATED, "B"),
                        Problem.at("notRegistered[1]", Flaw.REPEATED, "C"));
    }

    // ------------------------------------------------------------------------------------------------------ decisions

    @Test
    void refusesASecondDecisionAndOneForAStranger() {
        assertThat(simple().leader("Z").vacant().problems())
                .containsExactly(
                        Problem.at("decisions[0].unit", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("decisions[1]", Flaw.TOO_MANY_DECISIONS));
    }

    // ------------------------------------------------------------------------------------------- what could not be
    // read

    @Test
    void saysNothingAboutMembershipWhileAMemberCouldNotBeRead() {
        var draft = simple().deputies("Z")
                .notGraded("Z")
                .notRegistered("Z")
                .hold("Z", "2023-01-01", null)
                .votes("Z", 1)
                .target("Z", "r", "1")
                .self("Z", "x", "5")
                .peer("Z", "A", "x", "5")
                .leader("Z")
                .draft();
        draft.members.set(2, null);

        assertThat(draft.check()).isEmpty();
    }

    @Test
    void saysNothingAboutUnknownCriteriaWhileTheTreeCouldNotBeRead() {
        var draft = simple().tieBreaks("SECTION:IX")
                .target("A", "y", "1")
                .self("A", "y", "1")
                .draft();
        draft.treeReadable = false;

        assertThat(draft.check()).isEmpty();
    }

    @Test
    void goesOnBehindWhatCouldNotBeRead() {
        var draft = simple().draft();
        draft.deputies.add(null);
        draft.deputies.add("Z");
        draft.tieBreaks.add(null);
        draft.tieBreaks.add(new TieBreak.Section("IX"));
        draft.targets.add(null);
        draft.targets.add(new Target("A", "y", d("1")));
        draft.scores.add(null);
        draft.scores.add(ClusterBuilder.record("A", "y", Source.SELF, "A", ScoreState.NOT_APPLICABLE, null, null));
        draft.notGraded.add(null);
        draft.notGraded.add(new NotGraded("Z", "Mới thành lập"));
        draft.notRegistered.add(null);
        draft.notRegistered.add("Z");
        draft.holds.add(null);
        draft.decisions.add(null);
        draft.decisions.add(null);

        assertThat(draft.check())
                .extracting(Problem::path)
                .containsExactly(
                        "deputies[1]",
                        "tieBreaks[1]",
                        "targets[1].criterion",
                        "notGraded[1].unit",
                        "notRegistered[1]",
                        "decisions[1]",
                        "scores[1].criterion");
    }

    @Test
    void checksWhatIsThereWhereTheRestIsMissing() {
        var draft = new ClusterDraft();
        draft.nodes.add(base("x", direct("10")));
        draft.members.add("A");
        draft.members.add("B");
        draft.scores.add(ClusterBuilder.record("Z", "x", Source.HEAD, "B", ScoreState.NOT_APPLICABLE, null, null));

        assertThat(draft.check()).containsExactly(Problem.at("scores[0].unit", Flaw.NOT_A_MEMBER, "Z"));
    }

    @Test
    void makesNoClusterWithoutCriteria() {
        var draft = simple().draft();
        draft.criteria = null;

        assertThat(draft.check()).isEmpty();
        assertThat(refusalsOf(draft::build)).containsExactly(Problem.at("criteria", Flaw.NO_SECTION));
    }

    // ------------------------------------------------------------------------------------------------------- all of it

    @Test
    void tellsEveryProblemAtOnceAndMakesNoCluster() {
        var draft = simple().deputies("Z")
                .tieBreaks("SECTION:IX")
                .notGraded("Y")
                .leader("X")
                .self("W", "x", "11")
                .draft();

        assertThat(refusalsOf(draft::build))
                .isEqualTo(draft.check())
                .containsExactly(
                        Problem.at("deputies[0]", Flaw.NOT_A_MEMBER, "Z"),
                        Problem.at("tieBreaks[0]", Flaw.UNKNOWN_SECTION, "IX"),
                        Problem.at("notGraded[0].unit", Flaw.NOT_A_MEMBER, "Y"),
                        Problem.at("decisions[0].unit", Flaw.NOT_A_MEMBER, "X"),
                        Problem.at("scores[0].unit", Flaw.NOT_A_MEMBER, "W"),
                        Problem.at("scores[0].input", Flaw.OUT_OF_RANGE, "11", "0", "10"));
    }

    @Test
    void givesTheClusterEverythingThatTheDraftSays() {
        var builder = simple().deputies("B")
                .tieBreaks("BONUS", "SECTION:I")
                .standard("50")
                .target("B", "r", "7")
                .self("A", "x", "5")
                .notGraded("C")
                .notRegistered("B")
                .hold("A", "2023-01-01", "2023-06-30")
                .votes("B", 4)
                .vacant();
        var draft = builder.draft();
        var cluster = draft.build();

        assertThat(cluster.code()).isEqualTo("K1");
        assertThat(cluster.kind()).isEqualTo(ClusterKind.CUM);
        assertThat(cluster.name()).isEqualTo("Cụm 1");
        assertThat(cluster.head()).isEqualTo("A");
        assertThat(cluster.deputies()).containsExactly("B");
        assertThat(cluster.members()).containsExactly("A", "B", "C");
        assertThat(cluster.criteria()).isEqualTo(draft.criteria);
        assertThat(cluster.settlement()).isEqualTo(SELF);
        assertThat(cluster.tieBreaks()).containsExactly(TieBreak.Whole.BONUS, new TieBreak.Section("I"));
        assertThat(cluster.minTotal()).contains(d("50"));
        assertThat(cluster.targets().all()).containsExactly(new Target("B", "r", d("7")));
        assertThat(cluster.scores()).isEqualTo(cluster.scores()).hasSize(1);
        assertThat(cluster.notGraded()).extracting(NotGraded::unit).containsExactly("C");
        assertThat(cluster.notRegistered()).containsExactly("B");
        assertThat(cluster.holds()).extracting(Hold::unit).containsExactly("A");
        assertThat(cluster.votes()).containsEntry("B", 4).hasSize(1);
        assertThat(cluster.decision()).map(Decision::type).contains(Decision.Type.VACANT);
        assertThat(cluster.isGraded("A")).isTrue();
        assertThat(cluster.isGraded("C")).isFalse();
    }

    @Test
    void knowsAUnitsOwnTargetBeforeTheRules() {
        var own = base("x", ratio("10", "4"));
        var none = bonus("y", leaderRelative("10"));
        var targets = cluster(sum("I", own, none))
                .target("B", "x", "7")
                .target("C", "y", "0")
                .build()
                .targets();

        assertThat(targets.of("A", own)).contains(d("4"));
        assertThat(targets.of("B", own)).contains(d("7"));
        assertThat(targets.of("A", none)).isEmpty();
        assertThat(targets.of("C", none)).contains(d("0"));
    }

    private static ClusterBuilder simple() {
        return cluster(sum("I", base("x", direct("10")), base("r", ratio("10", "4"))));
    }
}
