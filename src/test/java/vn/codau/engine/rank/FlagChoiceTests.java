package vn.codau.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Refusals.refusalsOf;
import static vn.codau.engine.SeasonBuilder.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.SeasonBuilder;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.rank.FlagChoice.Status;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Selection.Electorate;

/** Clusters K1, K2, ... are led by U1, U2, ... and have a second unit V1, V2, ... each. */
class FlagChoiceTests {

    // ------------------------------------------------------------------------------------------------- base and cap

    @ParameterizedTest
    @CsvSource({
        "4, 20, 0",
        "5, 20, 1",
        "9, 20, 1",
        "10, 20, 2",
        "5, 0, 0",
        "5, 100, 5",
        "3, 33.333333333, 0",
        "3, 33.333333334, 1",
        "3, 99.999999999, 2",
        "8, 12.5, 1",
        "7, 12.5, 0",
    })
    void roundsTheCapDown(int clusters, String percent, int cap) {
        var choice = led(clusters).flag(percent, Base.LEADERS, 9, Map.of()).choose();

        assertThat(choice.baseCount()).isEqualTo(clusters);
        assertThat(choice.cap()).isEqualTo(cap);
    }

    @Test
    void countsOnlyClustersWhoseLeadingUnitIsDecided() {
        var choice = season(led("1"), tied("2"), led("3").notRegistered("U3"), led("4").vacant(), led("5"))
                .flag("50", Base.LEADERS, 9, Map.of())
                .choose();

        assertThat(choice.baseCount()).isEqualTo(2);
        assertThat(choice.cap()).isEqualTo(1);
        assertThat(choice.candidates()).extracting(FlagChoice.Candidate::unit).containsExactly("U1", "U5");
    }

    @Test
    void countsEligibleUnitsOfAllClustersForTheProvincialStandard() {
        var choice = season(led("1"), tied("2").notRegistered("V2"), led("3").notGraded("V3"), led("4").standard("8"))
                .flag("20", Base.PROVINCIAL_STANDARD, 9, Map.of())
                .choose();

        assertThat(choice.baseCount()).isEqualTo(5);
        assertThat(choice.cap()).isEqualTo(1);
    }

    // ----------------------------------------------------------------------------------------------------- thresholds

    @ParameterizedTest
    @CsvSource({
        "66.666666667, ALL, 9, 9, 6, false",
        "66.666666666, ALL, 9, 9, 6, true",
        "50, ALL, 10, 8, 5, true",
        "50, ALL, 10, 8, 4, false",
        "50, PRESENT, 10, 8, 4, true",
        "50, PRESENT, 10, 8, 3, false",
        "100, ALL, 10, 9, 9, false",
        "100, PRESENT, 10, 9, 9, true",
        "0, ALL, 10, 9, 0, true",
    })
    void passesWhoReachesTheThresholdExactly(
            String percent, Electorate of, int members, int present, int votes, boolean passed) {
        var council = new Council(members, present, Map.of("U1", votes));
        var choice = season(led("1"))
                .selection("100", Base.LEADERS, percent, of, council)
                .choose();

        assertThat(choice.candidates()).containsExactly(new FlagChoice.Candidate("U1", "K1", votes, passed, passed));
        assertThat(choice.status()).isEqualTo(Status.OK);
    }

    // -------------------------------------------------------------------------------------------------------- choosing

    @Test
    void choosesByVotesWhileTheyFitUnderTheCap() {
        var choice = choose("50", 7, 9, 8, 9);

        assertThat(choice.cap()).isEqualTo(2);
        assertThat(printed(choice)).containsExactly("U2 9 chosen", "U4 9 chosen", "U3 8", "U1 7");
        assertThat(choice.status()).isEqualTo(Status.OK);
    }

    @Test
    void leavesAllOutWhoAreEqualAndDoNotAllFit() {
        var choice = choose("50", 9, 8, 8, 7);

        assertThat(printed(choice)).containsExactly("U1 9 chosen", "U2 8", "U3 8", "U4 7");
        assertThat(choice.status()).isEqualTo(Status.TIE_AT_CUT);
    }

    @Test
    void saysOfEveryCandidateWhyItIsChosenOrNot() {
        assertThat(outcomes(choose("50", 9, 8, 8, 7)))
                .containsExactly("U1 CHOSEN", "U2 TIED_AT_CUT", "U3 TIED_AT_CUT", "U4 BEHIND_TIE");
        assertThat(outcomes(choose("50", 9, 8, 7, 1)))
                .containsExactly("U1 CHOSEN", "U2 CHOSEN", "U3 ABOVE_CAP", "U4 BELOW_THRESHOLD");
    }

    private static List<String> outcomes(FlagChoice choice) {
        return choice.candidates().stream()
                .map(candidate -> candidate.unit() + " " + choice.outcome(candidate))
                .toList();
    }

    @Test
    void choosesNobodyBelowATieAtTheCut() {
        var choice = choose("75", 9, 9, 9, 9, 7);

        assertThat(choice.cap()).isEqualTo(3);
        assertThat(choice.candidates()).noneMatch(FlagChoice.Candidate::chosen);
        assertThat(choice.status()).isEqualTo(Status.TIE_AT_CUT);
    }

    @Test
    void isNoTieAtTheCutWhereTheCapIsFullExactly() {
        var choice = choose("50", 9, 9, 8, 8);

        assertThat(printed(choice)).containsExactly("U1 9 chosen", "U2 9 chosen", "U3 8", "U4 8");
        assertThat(choice.status()).isEqualTo(Status.OK);
    }

    @Test
    void isNoTieAtTheCutWhereNothingMayBeChosen() {
        var choice = choose("20", 9, 9, 9, 9);

        assertThat(choice.cap()).isZero();
        assertThat(choice.candidates()).noneMatch(FlagChoice.Candidate::chosen);
        assertThat(choice.status()).isEqualTo(Status.OK);
    }

    @Test
    void isNoTieAtTheCutAmongThoseWhoDidNotPass() {
        var choice = choose("50", 9, 2, 2, 2);

        assertThat(printed(choice)).containsExactly("U1 9 chosen", "U2 2", "U3 2", "U4 2");
        assertThat(choice.status()).isEqualTo(Status.OK);
    }

    @Test
    void choosesEverybodyWhoPassedWhereTheCapIsWide() {
        var choice = choose("100", 9, 9, 7, 2);

        assertThat(printed(choice)).containsExactly("U1 9 chosen", "U2 9 chosen", "U3 7 chosen", "U4 2");
        assertThat(choice.candidates())
                .extracting(FlagChoice.Candidate::passed)
                .containsExactly(true, true, true, false);
        assertThat(choice.status()).isEqualTo(Status.OK);
    }

    @Test
    void countsACandidateWithoutAnEntryAsWithoutVotes() {
        var choice = led(2).flag("100", Base.LEADERS, 9, Map.of("U2", 9)).choose();

        assertThat(printed(choice)).containsExactly("U2 9 chosen", "U1 0");
    }

    @Test
    void choosesFromNoCandidates() {
        var choice = season(tied("1")).flag("100", Base.LEADERS, 9, Map.of()).choose();

        assertThat(choice).isEqualTo(new FlagChoice(0, 0, Status.OK, List.of()));
    }

    @Test
    void listsEqualVotesByUnitCodePointByPoint() {
        var choice = season(one("K1", "𝔸"), one("K2", "Ａ"), one("K3", "B"))
                .flag("100", Base.LEADERS, 9, Map.of())
                .choose();

        assertThat(choice.candidates()).extracting(FlagChoice.Candidate::unit).containsExactly("B", "Ａ", "𝔸");
        assertThat(choice.candidates())
                .extracting(FlagChoice.Candidate::cluster)
                .containsExactly("K3", "K2", "K1");
    }

    @Test
    void refusesVotesForWhoIsNoCandidate() {
        var votes = new LinkedHashMap<String, Integer>();
        votes.put("U1", 9);
        votes.put("V1", 3);
        votes.put("Z", 0);
        var season = season(led("1")).flag("100", Base.LEADERS, 9, votes).build();

        assertThat(refusalsOf(() -> SeasonRanking.of(season)))
                .containsExactly(
                        Problem.at("selection.council.votes.V1", Flaw.NOT_A_CANDIDATE, "V1"),
                        Problem.at("selection.council.votes.Z", Flaw.NOT_A_CANDIDATE, "Z"));
    }

    // ---------------------------------------------------------------------------------------------------- the season

    @Test
    void ranksTheClustersInTheOrderOfTheSeason() {
        var season = season(led("2"), led("1")).build();
        var ranking = SeasonRanking.of(season);

        assertThat(ranking.season()).isSameAs(season);
        assertThat(ranking.clusters())
                .extracting(cluster -> cluster.cluster().code())
                .containsExactly("K2", "K1");
        assertThat(ranking.flag()).isEmpty();
    }

    @Test
    void ranksAsOfTheDayOfSealing() {
        var ranking = season(led("1").hold("U1", "2024-01-31", null), led("2").hold("U2", "2024-02-01", null))
                .rank();

        assertThat(ranking.clusters())
                .extracting(cluster -> cluster.leading().status())
                .containsExactly(Leading.Status.INELIGIBLE_LEADER, Leading.Status.DECIDED);
    }

    @Test
    void tellsEveryDecisionThatDoesNotFit() {
        var season = season(
                        led("1").leader("U1"),
                        led("2"),
                        tied("3").notRegistered("V3").leader("V3"))
                .build();

        assertThat(refusalsOf(() -> SeasonRanking.of(season)))
                .containsExactly(
                        Problem.at("clusters[0].decisions[0]", Flaw.NOTHING_TO_DECIDE, "U1"),
                        Problem.at("clusters[2].decisions[0].unit", Flaw.NOT_TO_BE_CHOSEN, "V3"));
    }

    private static FlagChoice choose(String percent, int... votes) {
        var byUnit = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < votes.length; i++) {
            byUnit.put("U" + (i + 1), votes[i]);
        }
        return led(votes.length).flag(percent, Base.LEADERS, 9, byUnit).choose();
    }

    private static List<String> printed(FlagChoice choice) {
        return choice.candidates().stream()
                .map(candidate -> candidate.unit() + " " + candidate.votes() + (candidate.chosen() ? " chosen" : ""))
                .toList();
    }

    private static SeasonBuilder led(int clusters) {
        return season(IntStream.rangeClosed(1, clusters)
                .mapToObj(number -> led(String.valueOf(number)))
                .toArray(ClusterBuilder[]::new));
    }

    private static ClusterBuilder led(String number) {
        return RankerTests.sheets("U" + number + " 9", "V" + number + " 5").code("K" + number);
    }

    private static ClusterBuilder tied(String number) {
        return RankerTests.sheets("U" + number + " 9", "V" + number + " 9").code("K" + number);
    }

    private static ClusterBuilder one(String code, String unit) {
        return RankerTests.sheets(unit + " 9").code(code);
    }
}
