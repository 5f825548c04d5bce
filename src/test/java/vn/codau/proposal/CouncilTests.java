package vn.codau.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.engine.law.Quorum;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.rank.FlagChoice.Outcome;
import vn.codau.engine.rank.FlagChoice.Status;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.pack.PackRun;
import vn.codau.proposal.FlagSelection.Cap;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.input.LeaderDecisions;
import vn.codau.ranking.seal.SealBlocked;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.Stale;

/** The Council's votes from the minutes to the sealed pack, on MariaDB. */
class CouncilTests extends CouncilFixture {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private SelectionRules rules;

    @Autowired
    private LeaderDecisions decisions;

    @Autowired
    private JdbcClient database;

    @Test
    void theVotesGoIntoANewSealThatTheCommandLineRecomputes() throws IOException {
        sealed(clusters(5));
        var first = selection().snapshot();
        var before = snapshots.zip(first.id());
        assertThat(selection().choice().cap()).isEqualTo(1);
        vote(15, 14, 11, 12, 3, 0, 14);
        assertThat(chosen()).isEqualTo("CS5A");
        assertThat(selection().chosenInSeal()).isFalse();

        var second = sealing.seal(season, "Theo " + MINUTES);

        assertThat(selection().chosenInSeal()).isTrue();
        assertThat(second.supersedes()).contains(first.id());
        assertThat(snapshots.zip(first.id())).isEqualTo(before);
        assertThat(ranking(before)).doesNotContain("govFlag");
        assertThat(PackRun.verify(snapshots.zip(second.id())).exitCode()).isZero();
        assertThat(ranking(snapshots.zip(second.id())).replaceAll("\\s", ""))
                .contains("\"baseCount\":5,\"cap\":1,\"status\":\"OK\"")
                .contains("{\"unit\":\"CS5A\",\"cluster\":\"K5\",\"votes\":14,\"passed\":true,\"chosen\":true}")
                .contains("{\"unit\":\"CS2A\",\"cluster\":\"K2\",\"votes\":12,\"passed\":true,\"chosen\":false}");
    }

    @Test
    void everyCandidateIsToldWhyItIsChosenOrNot() {
        sealed(clusters(5));
        vote(15, 14, 11, 12, 3, 0, 14);
        var choice = selection().choice();
        assertThat(choice.candidates())
                .extracting(choice::outcome)
                .containsExactly(
                        Outcome.CHOSEN,
                        Outcome.ABOVE_CAP,
                        Outcome.ABOVE_CAP,
                        Outcome.BELOW_THRESHOLD,
                        Outcome.BELOW_THRESHOLD);
    }

    @Test
    void aTieAtTheCutLeavesAllOfThemOutAndNobodyMovesUp() {
        sealed(clusters(5));
        vote(15, 15, 13, 13, 12, 0, 0);
        var choice = selection().choice();
        assertThat(choice.status()).isEqualTo(Status.TIE_AT_CUT);
        assertThat(chosen()).isEmpty();
        assertThat(choice.candidates())
                .extracting(choice::outcome)
                .startsWith(Outcome.TIED_AT_CUT, Outcome.TIED_AT_CUT, Outcome.BEHIND_TIE);
    }

    @Test
    void withoutAQuorumTheMeetingIsRecordedAndItsVotesCountForNothing() {
        sealed(clusters(5));
        vote(15, 9, 9, 9, 9, 9, 9);
        assertThat(selection().isQuorate()).isFalse();
        assertThat(chosen()).isEmpty();
        sealing.seal(season, "Ghi lại lý do");
        assertThat(selection().chosenInSeal()).isFalse();
        vote(15, 10, 10, 1, 1, 1, 1);
        assertThat(selection().isQuorate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ALL, ''", "PRESENT, CS1A"})
    void theThresholdIsOfAllMembersOrOfThosePresent(Electorate of, String chosen) {
        sealed(clusters(5));
        setRule(0, Base.LEADERS, new Threshold(Decimal.of("70"), of), new Quorum(1, 2));
        vote(15, 10, 8, 1, 1, 0, 0);
        assertThat(chosen()).isEqualTo(chosen);
    }

    @Test
    void theBaseOfTheCapIsTheSeasonsRuleAndBothAreShown() {
        sealed(clusters(5));
        assertThat(selection().caps()).extracting(Cap::cap).containsExactly(1, 3);
        assertThat(selection().caps()).extracting(Cap::applies).containsExactly(true, false);
        setRule(0, Base.PROVINCIAL_STANDARD, new Threshold(Decimal.of("70"), Electorate.ALL), new Quorum(2, 3));
        assertThat(selection().choice().cap()).isEqualTo(3);
        vote(15, 14, 11, 12, 3, 0, 14);
        assertThat(chosen()).isEqualTo("CS5A CS2A CS1A");
        assertRefused(
                Reason.RULE_IN_USE,
                () -> setRule(1, Base.LEADERS, new Threshold(Decimal.of("50"), Electorate.ALL), new Quorum(2, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_2003_DECREE_91_2017, 3, khoản 1 Điều 11 Nghị định số 91/2017/NĐ-CP",
        "LAW_2022_DECREE_98_2023, 1, Công văn số 5007/BNV-TĐKT"
    })
    void theSameDataUnderTwoLawsGiveTwoQuotasEachWithItsText(String law, int cap, String source) {
        setUp(clusters(5), law);
        at(Phase.PROPOSAL);
        sealing.seal(season, "");
        var applied =
                selection().caps().stream().filter(Cap::applies).findFirst().orElseThrow();
        assertThat(applied.cap()).isEqualTo(cap).isEqualTo(selection().choice().cap());
        assertThat(applied.text().citation().toString()).startsWith(source);
    }

    @Test
    void anIneligibleLeaderIsNoCandidate() {
        setUp(clusters(5));
        at(Phase.PROPOSAL);
        scores.change(cluster("K2"), draft -> draft.notRegistered.add("CS2A"));
        assertThatThrownBy(() -> sealing.seal(season, "")).isInstanceOf(SealBlocked.class);
        decisions.decide(new DecideLeader(cluster("K2"), Optional.empty(), 0, WHY, MINUTES, OtherOpinions.NONE));
        sealing.seal(season, "");
        assertThat(selection().choice().candidates())
                .extracting(candidate -> candidate.unit())
                .containsExactly("CS1A", "CS3A", "CS4A", "CS5A");
        var five = Map.of("CS1A", 1, "CS2A", 9, "CS3A", 1, "CS4A", 1, "CS5A", 1);
        assertRefused(Reason.CANDIDATES, () -> council.record(minutes(0, RecordCouncil.council(15, 15, five))));
        assertThat(selection().choice().cap()).isZero();
    }

    @Test
    void aLeaderWhoChangesAfterTheVoteHasToStandBeforeTheCouncilFirst() {
        sealed(clusters(5));
        vote(15, 14, 11, 12, 3, 0, 14);
        sealing.seal(season, "Theo " + MINUTES);
        scores.put(cluster("K5"), three(5, "1", "8", "7").build());
        assertThatThrownBy(() -> sealing.seal(season, WHY))
                .isInstanceOfSatisfying(
                        SealBlocked.class,
                        blocked -> assertThat(blocked.blockers())
                                .singleElement()
                                .satisfies(blocker ->
                                        assertThat(blocker.key()).isEqualTo("ranking.blocked.councilUnfit")));
        council.withdraw(season, 1, MINUTES, WHY);
        sealing.seal(season, WHY);
        assertThat(chosen()).isEmpty();
        vote(15, 14, 11, 12, 3, 0, 14);
        assertThat(chosen()).isEqualTo("CS5B");
    }

    @Test
    void aCorrectionIsAnotherRecordWithItsReason() {
        sealed(clusters(5));
        vote(15, 14, 11, 12, 3, 0, 14);
        assertThatThrownBy(() -> council.record(new RecordCouncil(
                        season,
                        selection().snapshot().id(),
                        1,
                        RecordCouncil.council(15, 14, Map.of()),
                        heldAt(""),
                        MINUTES,
                        " ")))
                .hasMessageContaining(Reason.REASON_MISSING.name());
        sealing.seal(season, "Theo " + MINUTES);
        vote(15, 14, 14, 12, 3, 0, 11);
        assertThat(selection().chosenInSeal()).isFalse();
        assertThat(selection().records()).hasSize(2);
        assertThat(selection().records().getFirst().minutes()).isEqualTo(heldAt("Ông Cường: bảo lưu"));
        assertThat(selection().records().getLast().votes()).containsEntry("CS5A", 14);
        assertThat(chosen()).isEqualTo("CS1A");
        assertThat(database.sql("select before_value, after_value, reason from audit_entry"
                                + " where command = 'RECORD_COUNCIL' order by number desc limit 1")
                        .query()
                        .singleRow()
                        .toString())
                .contains("CS5A 14")
                .contains("CS1A 14")
                .contains("| Ông Cường: bảo lưu")
                .contains(WHY);
    }

    @Test
    void numbersThatDoNotGoTogetherAreRefused() {
        sealed(clusters(5));
        assertRefused(Reason.NUMBERS, () -> vote(15, 16, 1, 1, 1, 1, 1));
        assertRefused(Reason.NUMBERS, () -> vote(15, 14, 15, 1, 1, 1, 1));
        assertRefused(Reason.NUMBERS, () -> vote(0, 0, 0, 0, 0, 0, 0));
        assertRefused(Reason.CANDIDATES, () -> vote(15, 14, 1, 1, 1, 1));
        assertRefused(
                Reason.SIGNERS_MISSING,
                () -> council.record(new RecordCouncil(
                        season,
                        selection().snapshot().id(),
                        0,
                        RecordCouncil.council(15, 14, Map.of()),
                        new CouncilMinutes(LocalDate.of(2024, 7, 10), "Ông An", " ", OtherOpinions.NONE),
                        MINUTES,
                        "")));
        assertThat(selection().records()).isEmpty();
    }

    @Test
    void ofTwoWhoRecordAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        sealed(clusters(5));
        var minutes = minutes(
                0, RecordCouncil.council(15, 15, Map.of("CS1A", 9, "CS2A", 8, "CS3A", 7, "CS4A", 6, "CS5A", 5)));
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var told = Stream.of(1, 2)
                    .map(i -> two.submit(() -> {
                        start.await();
                        try {
                            council.record(minutes);
                            return "recorded";
                        } catch (Stale other) {
                            return "stale";
                        }
                    }))
                    .toList();
            assertThat(Stream.of(told.get(0).get(), told.get(1).get())).containsExactlyInAnyOrder("recorded", "stale");
        }
        assertThat(selection().records()).hasSize(1);
        assertThatThrownBy(() -> council.record(minutes)).isInstanceOf(Stale.class);
    }

    @Test
    void nothingIsRecordedBeforeThereIsASealNorOutOfItsPhase() {
        setUp(clusters(5));
        at(Phase.PROPOSAL);
        assertThat(selections.of(season)).isEmpty();
        sealing.seal(season, "");
        at(Phase.CLOSED);
        assertThatThrownBy(() -> vote(15, 14, 1, 1, 1, 1, 1)).isInstanceOf(PhaseClosed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLUSTER_HEAD", "CLUSTER_DEPUTY", "UNIT_HEAD", "UNIT_OFFICER", "SPECIALIST", "ADMINISTRATOR"})
    void nobodyElseLearnsOfTheVotes(Role role) {
        sealed(clusters(5));
        actAs(
                role,
                switch (role.extent()) {
                    case PROVINCE -> new Scope.Province();
                    case CLUSTER -> new Scope.OfCluster(cluster("K1"), season);
                    case UNIT -> new Scope.OfUnit(unit("CS1A"));
                });
        assertRefused(Reason.HIDDEN, () -> selections.of(season));
        assertRefused(Reason.HIDDEN, () -> selections.rule(season));
    }

    private void setRule(long version, Base base, Threshold threshold, Quorum quorum) {
        rules.set(new SetSelectionRule(season, version, base, threshold, quorum, "Quy chế 12/QC-HĐTĐKT"));
    }

    private static String ranking(byte[] zip) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("ranking.json")) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no ranking.json");
    }
}
