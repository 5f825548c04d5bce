package vn.codau.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.rank.AwardPlaces.Band;

/** Units A to E: G Government's flag, P province's flag, C certificate, ? tied at the cut, < behind it, - no place, x not eligible. */
class AwardChoiceTests {

    @ParameterizedTest
    @CsvSource({
        "9 8 7 6 5, 1, 2, A=P B=C C=C D=- E=-",
        "9 8 7 6 5, 0, 0, A=- B=- C=- D=- E=-",
        "9 8 7 6 5, 9, 0, A=P B=P C=P D=P E=P",
        "9 8 8 6 5, 2, 2, A=P B=? C=? D=< E=<",
        "9 8 8 6 5, 3, 1, A=P B=P C=P D=C E=-",
        "9 8 7 7 5, 1, 2, A=P B=C C=? D=? E=<",
        "9 8 7 7 5, 1, 1, A=P B=C C=- D=- E=-",
        "9 8 8 8 5, 2, 1, A=P B=? C=? D=? E=<",
    })
    void givesPlacesToWholeGroupsOfEqualsOnly(String totals, int flags, int merits, String outcomes) {
        assertThat(said(ranked(totals), rule(flags, merits), Optional.empty())).isEqualTo(outcomes);
    }

    @Test
    void namesTheUnitsOfAnOutcomeAndKnowsWhichOutcomesAreAwards() {
        var choice = AwardChoice.of(ranked("9 8 8 6 5"), rule(2, 2), Optional.empty(), List.of());
        assertThat(choice.units(AwardOutcome.TIED_AT_CUT)).containsExactly("B", "C");
        assertThat(choice.units(AwardOutcome.CERTIFICATE_OF_MERIT)).isEmpty();
        assertThat(AwardOutcome.values())
                .filteredOn(AwardOutcome::isProposed)
                .extracting(Enum::name)
                .containsExactly("GOVERNMENT_FLAG", "PROVINCIAL_FLAG", "CERTIFICATE_OF_MERIT");
    }

    @Test
    void aDecidedLeadingUnitStandsBeforeItsEquals() {
        var tied = cluster("9 9 7 6 5").leader("B").rank();
        assertThat(said(tied, rule(1, 1), Optional.empty())).isEqualTo("B=P A=C C=- D=- E=-");
    }

    @Test
    void whoeverIsPreferredStandsBeforeTheEqualsAndBeforeNobodyElse() {
        var tied = ranked("9 8 8 8 5");
        assertThat(said(tied, rule(2, 1), Optional.empty(), "D")).isEqualTo("A=P D=P B=? C=? E=<");
        assertThat(said(tied, rule(2, 1), Optional.empty(), "D", "C")).isEqualTo("A=P D=P C=C B=- E=-");
        assertThat(said(tied, rule(2, 1), Optional.empty(), "E")).isEqualTo("A=P B=? C=? D=? E=<");
    }

    @Test
    void whoeverIsNotEligibleGetsNothingAndTakesNoPlace() {
        var held = cluster("9 8 7 6 5").notRegistered("B").notGraded("E").rank();
        assertThat(said(held, rule(1, 1), Optional.empty())).isEqualTo("A=P C=C D=- B=x E=x");
    }

    @Test
    void oneAchievementIsHonouredOnce() {
        var ranking = ranked("9 8 7 6 5");
        assertThat(said(ranking, rule(1, 1), Optional.of("A"))).isEqualTo("A=G B=C C=- D=- E=-");
        var besides = new AwardPlaces(List.of(new Band(1, 1, 1)), true);
        assertThat(said(ranking, besides, Optional.of("A"))).isEqualTo("A=G B=P C=C D=- E=-");
    }

    @ParameterizedTest
    @CsvSource({"1, 0 0", "2, 0 0", "3, 1 1", "9, 1 1", "10, 2 3", "99, 2 3"})
    void theBandIsTheLastThatBeginsAtTheSizeOrBelow(int size, String places) {
        var band = new AwardPlaces(List.of(new Band(10, 2, 3), new Band(3, 1, 1)), false).of(size);
        assertThat(band.flags() + " " + band.merits()).isEqualTo(places);
    }

    private static String said(
            ClusterRanking ranking, AwardPlaces places, Optional<String> flagged, String... preferred) {
        var choice = AwardChoice.of(ranking, places, flagged, List.of(preferred));
        assertThat(choice.status() == AwardStatus.TIE_AT_CUT)
                .isEqualTo(choice.lines().stream().anyMatch(line -> sign(line) == '?'));
        return choice.lines().stream()
                .map(line -> line.standing().unit() + "=" + sign(line))
                .collect(Collectors.joining(" "));
    }

    private static char sign(AwardLine line) {
        return switch (line.outcome()) {
            case GOVERNMENT_FLAG -> 'G';
            case PROVINCIAL_FLAG -> 'P';
            case CERTIFICATE_OF_MERIT -> 'C';
            case TIED_AT_CUT -> '?';
            case BEHIND_TIE -> '<';
            case NO_PLACE_LEFT -> '-';
            case NOT_ELIGIBLE -> 'x';
        };
    }

    private static AwardPlaces rule(int flags, int merits) {
        return new AwardPlaces(List.of(new Band(1, flags, merits)), false);
    }

    private static ClusterRanking ranked(String totals) {
        return cluster(totals).rank();
    }

    private static ClusterBuilder cluster(String totals) {
        var points = totals.split(" ", -1);
        return ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .members("A", "B", "C", "D", "E")
                .self("A", "I", points[0])
                .self("B", "I", points[1])
                .self("C", "I", points[2])
                .self("D", "I", points[3])
                .self("E", "I", points[4]);
    }
}
