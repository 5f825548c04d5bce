package vn.codau.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;

/** What no reader lets through is refused from a program as well. */
class GuardTests {

    @Test
    void refusesNumbersOfTheCouncilBelow0() {
        assertThat(problems(() -> new Selection.Council(-1, -2, Map.of("A", -3))))
                .containsExactly(
                        Problem.at("members", Flaw.NEGATIVE, -1),
                        Problem.at("present", Flaw.NEGATIVE, -2),
                        Problem.at("votes.A", Flaw.NEGATIVE, -3));
        assertThat(new Selection.Council(0, 0, Map.of("A", 0)).votes()).containsEntry("A", 0);
    }

    @Test
    void refusesVotesOfTheReviewMeetingBelow0() {
        assertThat(cluster(base("x", direct("10"))).votes("A", -1).problems())
                .containsExactly(Problem.at("votes.A", Flaw.NEGATIVE, -1));
        assertThat(cluster(base("x", direct("10"))).votes("A", 0).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VERIFIED", "PEER"})
    void refusesToSettleByWhatIsNoOneRecordOfChoice(Source source) {
        assertThat(problems(() -> new Settlement.By(source)))
                .containsExactly(Problem.at("by", Flaw.SETTLES_NOTHING, source));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VERIFIED", "PEER"},
            mode = Mode.EXCLUDE)
    void settlesByOneRecord(Source source) {
        assertThat(new Settlement.By(source).isOneRecord()).isTrue();
    }

    @Test
    void refusesAWeightOfTheVerifiedScore() {
        assertThat(problems(() -> new Settlement.Weighted(Map.of(Source.VERIFIED, d("1")), Combine.MEAN)))
                .containsExactly(Problem.at("weights.VERIFIED", Flaw.SETTLES_NOTHING, Source.VERIFIED));
    }

    @Test
    void looksAtADraftAnewEachTime() {
        var draft = cluster(base("x", direct("10"))).draft();
        assertThat(draft.check()).isEmpty();

        draft.deputies.add("Z");

        assertThat(draft.check()).containsExactly(Problem.at("deputies[0]", Flaw.NOT_A_MEMBER, "Z"));
        assertThat(problems(draft::build)).hasSize(1);
        draft.deputies.clear();
        assertThat(draft.build().deputies()).isEmpty();
    }

    private static List<Problem> problems(ThrowingCallable refused) {
        return catchThrowableOfType(InvalidSeason.class, refused).problems();
    }
}
