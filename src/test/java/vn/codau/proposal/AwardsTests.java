package vn.codau.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.engine.rank.AwardChoice;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.rank.AwardPlaces.Band;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.input.LeaderDecisions;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** The province's flags and certificates of merit per cluster, on MariaDB. */
class AwardsTests extends CouncilFixture {

    private static final OtherOpinions OBJECTION = new OtherOpinions("Bà Mai: chọn CS1B");

    private static final String RULE = "Hướng dẫn 15/HD-SNV";

    @Autowired
    private Awards awards;

    @Autowired
    private FlagProposals proposals;

    @Autowired
    private SealedSeasons papers;

    @Test
    void placesFollowTheClustersSizeAndItsOwnRuleBeforeTheSeasons() {
        sealed(clusters(2));
        assertThat(list("K1").choice()).isEmpty();
        rule(Optional.empty(), 0, new Band(1, 1, 0), new Band(3, 1, 1), new Band(10, 2, 3));
        assertThat(said("K1")).isEqualTo("CS1A PROVINCIAL_FLAG, CS1B CERTIFICATE_OF_MERIT, CS1C NO_PLACE_LEFT");
        rule(Optional.of("K2"), 0, new Band(1, 0, 2));
        assertThat(said("K2")).isEqualTo("CS2A CERTIFICATE_OF_MERIT, CS2B CERTIFICATE_OF_MERIT, CS2C NO_PLACE_LEFT");
        assertThat(list("K1").rule().orElseThrow().own()).isFalse();
        assertThatThrownBy(() -> rule(Optional.empty(), 0, new Band(1, 1, 1))).isInstanceOf(Stale.class);
        rule(Optional.empty(), 1, new Band(4, 1, 1));
        assertThat(said("K1")).isEqualTo("CS1A NO_PLACE_LEFT, CS1B NO_PLACE_LEFT, CS1C NO_PLACE_LEFT");
    }

    @Test
    void aTieAtTheCutStopsUntilPeopleDecideAboutThatVeryTie() {
        setUp(List.of(three(1, "9", "7", "7").build()));
        at(vn.codau.shared.Phase.PROPOSAL);
        sealing.seal(season, "");
        rule(Optional.empty(), 0, new Band(1, 1, 1));
        assertThat(said("K1")).isEqualTo("CS1A PROVINCIAL_FLAG, CS1B TIED_AT_CUT, CS1C TIED_AT_CUT");
        assertThat(proposed()).isEqualTo("CS1A PROVINCIAL_FLAG");
        assertRefused(Reason.NOT_TIED, () -> decide(0, "CS1A"));
        decide(0, "CS1C");
        assertThat(said("K1")).isEqualTo("CS1A PROVINCIAL_FLAG, CS1C CERTIFICATE_OF_MERIT, CS1B NO_PLACE_LEFT");
        assertThat(proposed()).isEqualTo("CS1A PROVINCIAL_FLAG, CS1C CERTIFICATE_OF_MERIT");
        assertRefused(Reason.NOTHING_TO_DECIDE, () -> decide(1, "CS1B"));
        rule(Optional.empty(), 1, new Band(1, 1, 2));
        assertThat(said("K1")).isEqualTo("CS1A PROVINCIAL_FLAG, CS1B CERTIFICATE_OF_MERIT, CS1C CERTIFICATE_OF_MERIT");
        rule(Optional.empty(), 2, new Band(1, 2, 0));
        assertThat(said("K1")).isEqualTo("CS1A PROVINCIAL_FLAG, CS1C PROVINCIAL_FLAG, CS1B NO_PLACE_LEFT");
        scores.put(cluster("K1"), three(1, "9", "9", "9").build());
        decisions.decide(
                new DecideLeader(cluster("K1"), Optional.of(unit("CS1C")), 0, WHY, MINUTES, OtherOpinions.NONE));
        sealing.seal(season, WHY);
        assertThat(said("K1")).isEqualTo("CS1C PROVINCIAL_FLAG, CS1A TIED_AT_CUT, CS1B TIED_AT_CUT");
    }

    @Autowired
    private LeaderDecisions decisions;

    @Test
    void whoeverIsProposedForTheGovernmentsFlagTakesAPlaceUnlessTheRuleSaysOtherwise() {
        sealed(clusters(5));
        vote(15, 15, 15, 1, 1, 1, 1);
        sealing.seal(season, "Theo " + MINUTES);
        proposals.propose(season, selection().snapshot().id(), List.of("CS1A"));
        rule(Optional.empty(), 0, new Band(1, 1, 1));
        assertThat(said("K1")).isEqualTo("CS1A GOVERNMENT_FLAG, CS1B CERTIFICATE_OF_MERIT, CS1C NO_PLACE_LEFT");
        awards.set(
                new SetAwardRule(season, Optional.empty(), 1, new AwardPlaces(List.of(new Band(1, 1, 1)), true), RULE));
        assertThat(said("K1")).isEqualTo("CS1A GOVERNMENT_FLAG, CS1B PROVINCIAL_FLAG, CS1C CERTIFICATE_OF_MERIT");
        assertThat(said("K2")).isEqualTo("CS2A PROVINCIAL_FLAG, CS2B CERTIFICATE_OF_MERIT, CS2C NO_PLACE_LEFT");
    }

    @Test
    void aHeadSeesAndDecidesTheOwnClusterAloneAndNeverForTheOwnUnit() {
        setUp(List.of(three(1, "7", "7", "7").build(), three(2, "9", "8", "7").build()));
        at(vn.codau.shared.Phase.PROPOSAL);
        decisions.decide(
                new DecideLeader(cluster("K1"), Optional.of(unit("CS1B")), 0, WHY, MINUTES, OtherOpinions.NONE));
        sealing.seal(season, "");
        rule(Optional.empty(), 0, new Band(1, 2, 0));
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(cluster("K1"), season));
        assertThat(awards.of(season)).extracting(one -> one.view().code()).containsExactly("K1");
        assertRefused(Reason.OWN_UNIT, () -> decide(0, "CS1A"));
        decide(0, "CS1C");
        assertThat(list("K1").used()).extracting(AwardDecision::otherOpinions).containsExactly(OBJECTION);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(cluster("K1"), SeasonId.next()));
        assertThat(awards.of(season)).isEmpty();
        actAs(Role.CLUSTER_DEPUTY, new Scope.OfCluster(cluster("K2"), season));
        var k1 = new DecideAwardTie(
                cluster("K1"),
                new SnapshotId(java.util.UUID.randomUUID()),
                1,
                List.of("CS1C"),
                WHY,
                MINUTES,
                OtherOpinions.NONE);
        assertThatThrownBy(() -> awards.decide(k1)).isInstanceOf(NotPermitted.class);
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit("CS1A")));
        assertRefused(Reason.HIDDEN, () -> awards.of(season));
    }

    private void rule(Optional<String> cluster, long version, Band... bands) {
        awards.set(new SetAwardRule(
                season, cluster.map(this::cluster), version, new AwardPlaces(List.of(bands), false), RULE));
    }

    private void decide(long version, String... first) {
        awards.decide(new DecideAwardTie(
                cluster("K1"), list("K1").snapshot().id(), version, List.of(first), WHY, MINUTES, OBJECTION));
    }

    private ClusterAwards list(String cluster) {
        return awards.of(season).stream()
                .filter(one -> one.view().code().equals(cluster))
                .findFirst()
                .orElseThrow();
    }

    private String said(String cluster) {
        return list(cluster).choice().map(AwardChoice::lines).orElseThrow().stream()
                .map(line -> line.standing().unit() + " " + line.outcome())
                .collect(Collectors.joining(", "));
    }

    private String proposed() {
        return papers.find(list("K1").snapshot().id().value()).orElseThrow().proposals().stream()
                .map(one -> one.unit() + " " + one.award())
                .collect(Collectors.joining(", "));
    }
}
