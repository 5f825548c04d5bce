package vn.codau.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.SeasonBuilder.season;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.SeasonBuilder;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.season.Selection.Base;

class SeasonDraftTests {

    @Test
    void givesTheSeasonEverythingThatTheDraftSays() {
        var season = season(simple("K1", "A", "B"), simple("K2", "C"))
                .flag("20", Base.LEADERS, 9, Map.of())
                .build();

        assertThat(season.period().code()).isEqualTo("2023");
        assertThat(season.units()).extracting(Unit::code).containsExactly("A", "B", "C", "S");
        assertThat(season.clusters()).extracting(Cluster::code).containsExactly("K1", "K2");
        assertThat(season.selection()).map(Selection::flag).isPresent();
        assertThat(season(simple("K1", "A")).build().selection()).isEmpty();
    }

    @Test
    void refusesAnUnknownRuleSetAndNamesTheKnownOnes() {
        var draft = season(simple("K1", "A")).draft();
        draft.period = SeasonBuilder.period("LAW_1945");

        assertThat(draft.check())
                .containsExactly(Problem.at(
                        "season.law",
                        Flaw.UNKNOWN_LAW,
                        "LAW_1945",
                        "LAW_2003_DECREE_91_2017, LAW_2022_DECREE_98_2023"));
    }

    @Test
    void refusesRepeatedCodesOfUnitsAndClusters() {
        assertThat(season(simple("K1", "A"), simple("K2", "B"), simple("K1", "C"))
                        .unit("B")
                        .problems())
                .containsExactly(
                        Problem.at("units[4].code", Flaw.REPEATED, "B"),
                        Problem.at("clusters[2].code", Flaw.REPEATED, "K1"));
    }

    @Test
    void refusesAMemberThatIsNoUnit() {
        var draft = season(simple("K1", "A", "B")).draft();
        draft.units.remove(1);

        assertThat(draft.check()).containsExactly(Problem.at("clusters[0].members[1]", Flaw.UNKNOWN_UNIT, "B"));
    }

    @Test
    void refusesAUnitInTwoClusters() {
        assertThat(season(simple("K1", "A", "B"), simple("K2", "C", "B")).problems())
                .containsExactly(Problem.at("clusters[1].members[1]", Flaw.IN_TWO_CLUSTERS, "B"));
    }

    @Test
    void refusesAScorerThatIsNoUnitHoweverDeepInTheTree() {
        var tree = sum(
                "I",
                scoredBy("S", base("x", direct("10"))),
                sum("G", scoredBy("T", base("y", direct("10"))), base("z", direct("10"))));

        assertThat(season(cluster(tree)).problems())
                .containsExactly(Problem.at(
                        "clusters[0].criteria.nodes[0].children[1].children[0].scorer", Flaw.UNKNOWN_UNIT, "T"));
    }

    @Test
    void tellsWhatIsWrongWithEachCluster() {
        assertThat(season(simple("K1", "A").votes("Y", 1), simple("K2", "B").self("B", "x", "11"))
                        .problems())
                .containsExactly(
                        Problem.at("clusters[0].votes.Y", Flaw.NOT_A_MEMBER, "Y"),
                        Problem.at("clusters[1].scores[0].input", Flaw.OUT_OF_RANGE, "11", "0", "10"));
    }

    @Test
    void makesNoSeasonOfWhatItRefuses() {
        var season = season(simple("K1", "A"), simple("K1", "A"));

        assertThat(refusalsOf(season::build))
                .isEqualTo(season.problems())
                .containsExactly(
                        Problem.at("clusters[1].code", Flaw.REPEATED, "K1"),
                        Problem.at("clusters[1].members[0]", Flaw.IN_TWO_CLUSTERS, "A"));
    }

    @Test
    void saysNothingAboutUnknownUnitsWhileAUnitCouldNotBeRead() {
        var draft = season(cluster(scoredBy("T", base("x", direct("10"))))).draft();
        draft.units.set(0, null);

        assertThat(draft.check()).isEmpty();
    }

    @Test
    void goesOnBehindAClusterThatCouldNotBeRead() {
        var draft = season(simple("K1", "A"), simple("K2", "B").notGraded("Z")).draft();
        draft.clusters.set(0, null);
        draft.period = null;

        assertThat(draft.check()).containsExactly(Problem.at("clusters[1].notGraded[0].unit", Flaw.NOT_A_MEMBER, "Z"));
    }

    @Test
    void goesOnWhereMembersAndCodesCouldNotBeRead() {
        var draft = season(simple("K1", "A", "B"), simple("K2", "C")).draft();
        draft.clusters.forEach(cluster -> {
            if (cluster != null) {
                cluster.code = null;
                cluster.members.set(0, null);
            }
        });

        assertThat(draft.check()).isEmpty();
    }

    private static ClusterBuilder simple(String code, String... members) {
        return cluster(base("x", direct("10"))).code(code).members(members);
    }
}
