package vn.codau.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.rank.Blocker;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.season.Cluster;
import vn.codau.platform.time.Vietnam;
import vn.codau.publication.Release;
import vn.codau.ranking.input.LeaderDecisions;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.input.UnitStandings;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.ranking.standing.HoldId;
import vn.codau.ranking.standing.PlaceHold;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Three units, RKA and RKB with the same total, RKC behind them. */
class StandingsTests extends RankedSeason {

    private static final OtherOpinions OBJECTION = new OtherOpinions("Ông Cường: chọn RKA");

    private static final String WHY = "Biểu quyết";
    private static final String PAPER = "03/BB-CTĐ ngày 05/8/2024";

    @Autowired
    private UnitStandings standings;

    @Autowired
    private LeaderDecisions decisions;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private SeasonSealing sealing;

    @Test
    void aHoldBlocksFromItsFirstDayUntilItIsReleased() {
        tied("9", "8", "7");
        at(Phase.VERIFICATION);
        var today = Vietnam.today(clock);
        var id = standings.hold(new PlaceHold(k(), unit("RKA"), "Thanh tra", "01/QĐ", today));
        assertThat(blockers("RKA")).containsExactly(Blocker.HOLD);
        assertThat(leading().status()).isEqualTo(Leading.Status.INELIGIBLE_LEADER);
        assertThatThrownBy(() -> standings.release(k(), id, 0, today.minusDays(1), WHY))
                .isInstanceOf(RankingProblem.class);
        assertThatThrownBy(() -> standings.release(k(), id, 7, today, WHY)).isInstanceOf(Stale.class);
        standings.release(k(), id, 0, today, WHY);
        assertThat(blockers("RKA")).containsExactly(Blocker.HOLD);
        at(Phase.OBJECTION);
        assertThat(blockers("RKA")).isEmpty();
        assertThat(leading().unit()).contains("RKA");
        assertThat(rankings.ranking(k()).particulars().holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.releaseReason()).isEqualTo(WHY));
    }

    @Test
    void aHoldNeedsReasonAndDocument() {
        tied("9", "8", "7");
        assertThatThrownBy(() -> new PlaceHold(k(), unit("RKA"), " ", "01/QĐ", LocalDate.EPOCH))
                .isInstanceOf(RankingProblem.class);
        assertThatThrownBy(() -> new PlaceHold(k(), unit("RKA"), WHY, "", LocalDate.EPOCH))
                .isInstanceOf(RankingProblem.class);
    }

    @Test
    void registrationAndGradingAreKeptApart() {
        tied("9", "8", "7");
        at(Phase.REGISTRATION);
        standings.setRegistered(k(), unit("RKA"), 0, false);
        assertThatThrownBy(() -> standings.setRegistered(k(), unit("RKA"), 0, true))
                .isInstanceOf(Stale.class);
        standings.exclude(k(), unit("RKA"), 1, "Mới thành lập");
        assertThat(blockers("RKA")).containsExactly(Blocker.NOT_REGISTERED, Blocker.NOT_GRADED);
        assertThat(leading().unit()).contains("RKB");
        standings.include(k(), unit("RKA"), 2);
        standings.setRegistered(k(), unit("RKA"), 3, true);
        assertThat(blockers("RKA")).isEmpty();
        assertThat(leading().unit()).contains("RKA");
    }

    @Test
    void aTieIsDecidedAmongTheTiedAndNothingElseIs() {
        tied("9", "9", "7");
        at(Phase.VERIFICATION);
        assertThat(leading().status()).isEqualTo(Leading.Status.TIE);
        assertRefused(Reason.NOT_TO_BE_CHOSEN, () -> decide("RKC", 0));
        decide("RKB", 0);
        assertThat(leading().unit()).contains("RKB");
        assertThat(rankings.ranking(k()).decision().orElseThrow().otherOpinions())
                .isEqualTo(OBJECTION);
        assertThatThrownBy(() -> decide("RKA", 0)).isInstanceOf(Stale.class);
        decisions.decide(new DecideLeader(k(), Optional.empty(), 1, WHY, PAPER, OtherOpinions.NONE));
        assertThat(leading().status()).isEqualTo(Leading.Status.VACANT);
        decisions.withdraw(new DecideLeader(k(), Optional.empty(), 2, WHY, PAPER, OtherOpinions.NONE));
        assertThat(leading().status()).isEqualTo(Leading.Status.TIE);
        assertRefused(
                Reason.NO_DECISION,
                () -> decisions.withdraw(new DecideLeader(k(), Optional.empty(), 3, WHY, PAPER, OtherOpinions.NONE)));
    }

    @Test
    void anIneligibleLeaderIsReplacedOnlyByTheBestEligible() {
        tied("9", "8", "7");
        at(Phase.VERIFICATION);
        assertRefused(Reason.NOTHING_TO_DECIDE, () -> decide("RKA", 0));
        standings.setRegistered(k(), unit("RKA"), 0, false);
        assertRefused(Reason.NOT_TO_BE_CHOSEN, () -> decide("RKA", 0));
        assertRefused(Reason.NOT_TO_BE_CHOSEN, () -> decide("RKC", 0));
        decide("RKB", 0);
        assertThat(leading().unit()).contains("RKB");
    }

    @Test
    void aDecisionThatFitsNoMoreIsLeftOutAndSaid() {
        tied("9", "9", "7");
        at(Phase.VERIFICATION);
        decide("RKB", 0);
        scores.put(k(), three("9", "8", "7"));
        var ranking = rankings.ranking(k());
        assertThat(ranking.decisionUnfit()).isTrue();
        assertThat(ranking.ranking().leading().unit()).contains("RKA");
        assertThat(sealing.blockers(season))
                .anySatisfy(blocker -> assertThat(blocker.key()).isEqualTo("ranking.blocked.decisionUnfit"));
    }

    @Test
    void noHeadDecidesForTheOwnUnitNorForAnotherCluster() {
        tied("9", "9", "7");
        at(Phase.VERIFICATION);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(k(), season));
        assertRefused(Reason.OWN_UNIT, () -> decide("RKA", 0));
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(k(), SeasonId.next()));
        assertThatThrownBy(() -> decide("RKB", 0)).isInstanceOf(NotPermitted.class);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(k(), season));
        decide("RKB", 0);
        assertThatThrownBy(() ->
                        decisions.withdraw(new DecideLeader(k(), Optional.empty(), 1, WHY, PAPER, OtherOpinions.NONE)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void onlyTheStandingBodyHoldsAndOnlyWhileTheSeasonRuns() {
        tied("9", "8", "7");
        var hold = new PlaceHold(k(), unit("RKA"), WHY, PAPER, LocalDate.of(2024, 5, 1));
        at(Phase.CLOSED);
        assertThatThrownBy(() -> standings.hold(hold)).isInstanceOf(PhaseClosed.class);
        at(Phase.OBJECTION);
        assertThatThrownBy(() -> standings.setRegistered(k(), unit("RKA"), 0, false))
                .isInstanceOf(PhaseClosed.class);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(k(), season));
        for (Runnable command : List.<Runnable>of(
                () -> standings.hold(hold),
                () -> standings.release(k(), new HoldId(k().value()), 0, LocalDate.EPOCH, WHY),
                () -> standings.exclude(k(), unit("RKA"), 0, WHY),
                () -> standings.include(k(), unit("RKA"), 0),
                () -> standings.setRegistered(k(), unit("RKA"), 0, false))) {
            assertThatThrownBy(command::run).isInstanceOf(NotPermitted.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_HEAD", "UNIT_OFFICER", "SPECIALIST", "CLUSTER_HEAD", "CLUSTER_DEPUTY"})
    void nobodyLearnsOfRanksBeforeTheTime(Role role) {
        tied("9", "8", "7");
        at(Phase.SELF_SCORING);
        var scope =
                role.extent() == Role.Extent.UNIT ? new Scope.OfUnit(unit("RKA")) : new Scope.OfCluster(k(), season);
        actAs(role, scope);
        assertHidden();
    }

    @Test
    void aHeadSeesTheOwnClusterOnlyAndNotWhileItsReviewIsOpen() {
        tied("9", "8", "7");
        at(Phase.CROSS_SCORING);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(k(), season));
        assertThat(rankings.ranking(k()).isProvisional()).isTrue();
        scores.openReview(k());
        assertHidden();
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(ClusterId.next(), season));
        assertHidden();
    }

    @Test
    void aUnitSeesTheSealedRankingAndTheReasonsOfItsOwnTotal() {
        tied("9", "8", "7");
        at(Phase.PROPOSAL);
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit("RKB")));
        assertHidden();
        standingBody();
        sealing.seal(season, "");
        publish(Release.OWN_TOTAL, Release.CLUSTER_RANKING);
        scores.put(k(), three("1", "8", "7"));
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit("RKB")));
        var sealed = rankings.ranking(k());
        assertThat(sealed.isProvisional()).isFalse();
        assertThat(sealed.ranking().leading().unit()).contains("RKA");
        assertThat(sealed.claimed()).isEmpty();
        assertThat(rankings.why(k(), "RKB").sheet().score().total()).hasToString("8.00");
        assertRefused(Reason.HIDDEN, () -> rankings.why(k(), "RKA"));
        assertRefused(Reason.HIDDEN, () -> rankings.margin(k()));
        assertThat(sealed.particulars()).isEqualTo(UnitRulings.NONE);
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(UnitId.next()));
        assertHidden();
    }

    private void assertHidden() {
        assertRefused(Reason.HIDDEN, () -> rankings.ranking(k()));
        assertRefused(Reason.HIDDEN, () -> rankings.why(k(), "RKA"));
        assertRefused(Reason.HIDDEN, () -> rankings.why(k(), "nobody"));
        assertRefused(Reason.HIDDEN, () -> rankings.margin(k()));
        assertRefused(Reason.HIDDEN, () -> rankings.decisionVersion(k()));
    }

    private static void assertRefused(Reason reason, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("ranking.problem." + reason.name()));
    }

    private void decide(String unit, long version) {
        decisions.decide(new DecideLeader(k(), Optional.of(unit(unit)), version, WHY, PAPER, OBJECTION));
    }

    private List<Blocker> blockers(String unit) {
        return rankings.ranking(k()).ranking().standings().stream()
                .filter(standing -> standing.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .blockers();
    }

    private Leading leading() {
        return rankings.ranking(k()).ranking().leading();
    }

    private ClusterId k() {
        return cluster("K1");
    }

    private void tied(String a, String b, String c) {
        setUp(List.of(three(a, b, c)));
    }

    private static Cluster three(String a, String b, String c) {
        return ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .members("RKA", "RKB", "RKC")
                .self("RKA", "I", a)
                .self("RKB", "I", b)
                .self("RKC", "I", c)
                .build();
    }
}
