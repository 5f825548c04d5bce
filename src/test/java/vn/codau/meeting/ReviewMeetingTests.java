package vn.codau.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.engine.rank.Leading;
import vn.codau.meeting.MeetingProblem.Reason;
import vn.codau.proposal.CouncilFixture;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** A cluster's review meeting from its minutes to the ranking, the seal and the paper; CS1A and CS1B have the same total. */
class ReviewMeetingTests extends CouncilFixture {

    private static final String OBJECTION = "Ông Cường: xin bảo lưu.\nBà Mai: chấm lại I.2.";

    @Autowired
    private ReviewMeetings meetings;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private SealedSeasons papers;

    @Autowired
    private JdbcClient database;

    @Test
    void itsVotesBreakATieWhereTheClustersRuleSaysSo() {
        tied();
        at(Phase.BALLOT);
        assertThat(leading().status()).isEqualTo(Leading.Status.TIE);
        record(0, voters(15, 14), 5, 9, null);
        assertThat(leading().unit()).contains("CS1B");
        assertThat(rankings.ranking(k()).ranking().standings().get(1).decidedBy())
                .contains("VOTES");
        record(1, voters(15, 14), 7, 7, 0);
        assertThat(leading().status()).isEqualTo(Leading.Status.TIE);
        assertThat(meetings.of(k())).hasSize(2);
        assertThat(meetings.of(k()).getFirst().reason()).isEqualTo(WHY);
        assertThat(meetings.of(k()).getLast().held()).isEqualTo(held());
        assertThat(database.sql("select after_value from audit_entry where command = 'RECORD_MEETING'"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .endsWith(" | " + OBJECTION);
    }

    @Test
    void notVotedOnIsNotTheSameAsNoVote() {
        tied();
        at(Phase.BALLOT);
        record(0, voters(15, 14), 5, 0, null);
        assertThat(meetings.of(k()).getFirst().votes()).isEqualTo(Map.of(unit("CS1A"), 5, unit("CS1B"), 0));
    }

    @Test
    void theMinutesSayWhatWasRecordedWhenItWasSealed() {
        tied();
        at(Phase.BALLOT);
        record(0, voters(15, 14), 5, 9, null);
        var sealed = sealing.seal(season, "");
        at(Phase.PROPOSAL);
        record(1, voters(15, 14), 9, 5, null);
        var paper = papers.find(sealed.id().value()).orElseThrow();
        assertThat(paper.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.held().chair()).isEqualTo("Ông Nguyễn Văn An");
            assertThat(meeting.otherOpinions()).containsExactly("Ông Cường: xin bảo lưu.", "Bà Mai: chấm lại I.2.");
            assertThat(meeting.voters().orElseThrow().present()).isEqualTo(14);
            assertThat(meeting.attendance()).hasSize(3);
            assertThat(meeting.attendance().getLast().absence()).contains("bận công tác");
        });
        assertThat(paper.season().clusters().getFirst().votes()).isEqualTo(Map.of("CS1A", 5, "CS1B", 9));
    }

    @Test
    void whatCannotBeIsRefused() {
        tied();
        at(Phase.BALLOT);
        assertRefused(Reason.VOTES, () -> record(0, voters(15, 14), 15, 0, null));
        assertRefused(Reason.VOTES, () -> record(0, voters(15, 14), -1, 0, null));
        assertRefused(Reason.VOTERS, () -> record(0, voters(15, 16), 1, 0, null));
        assertRefused(Reason.VOTERS, () -> record(0, voters(0, 0), 0, 0, null));
        assertRefused(
                Reason.NOT_THE_MEMBERS,
                () -> meetings.record(new RecordMeeting(k(), 0, held(), voters(15, 14), List.of(line("CS1A", 1)), "")));
        assertRefused(Reason.REASON_MISSING, () -> new RecordMeeting(k(), 1, held(), voters(15, 14), List.of(), " "));
        assertRefused(
                Reason.TIME,
                () -> meetings.record(new RecordMeeting(
                        k(), 0, heldAt(LocalDateTime.of(2025, 1, 5, 8, 30)), voters(15, 14), lines(1, 1, 1), "")));
        assertThat(meetings.of(k())).isEmpty();
        record(0, voters(15, 14), 1, 1, 1);
        assertThatThrownBy(() -> database.sql("update review_line set votes = 15 where votes is not null")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onlyTheClustersOwnHeadRecordsAndReadsIt() {
        tied();
        at(Phase.BALLOT);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(k(), SeasonId.next()));
        assertThatThrownBy(() -> record(0, voters(15, 14), 1, 1, 1)).isInstanceOf(NotPermitted.class);
        assertRefused(Reason.HIDDEN, () -> meetings.of(k()));
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit("CS1A")));
        assertThatThrownBy(() -> record(0, voters(15, 14), 1, 1, 1)).isInstanceOf(NotPermitted.class);
        assertRefused(Reason.HIDDEN, () -> meetings.of(k()));
        actAs(Role.CLUSTER_DEPUTY, new Scope.OfCluster(k(), season));
        record(0, voters(15, 14), 1, 1, 1);
        assertThat(meetings.of(k())).hasSize(1);
        at(Phase.CROSS_SCORING);
        assertThatThrownBy(() -> record(1, voters(15, 14), 1, 1, 1)).isInstanceOf(PhaseClosed.class);
    }

    @Test
    void ofTwoWhoRecordAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        tied();
        at(Phase.BALLOT);
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var told = Stream.of(5, 9)
                    .map(votes -> two.submit(() -> {
                        start.await();
                        try {
                            record(0, voters(15, 14), votes, 1, 1);
                            return "recorded";
                        } catch (Stale other) {
                            return "stale";
                        }
                    }))
                    .toList();
            assertThat(Stream.of(told.get(0).get(), told.get(1).get())).containsExactlyInAnyOrder("recorded", "stale");
        }
        assertThat(meetings.of(k())).hasSize(1);
        assertThat(meetings.of(k()).getFirst().lines()).hasSize(3);
    }

    private void record(long version, Voters voters, @Nullable Integer... votes) {
        meetings.record(new RecordMeeting(k(), version, held(), voters, lines(votes), WHY));
    }

    private List<UnitLine> lines(@Nullable Integer... votes) {
        return List.of(line("CS1A", votes[0]), line("CS1B", votes[1]), line("CS1C", votes[2]));
    }

    private UnitLine line(String code, @Nullable Integer votes) {
        boolean came = !code.equals("CS1C");
        return new UnitLine(
                unit(code),
                came,
                came ? "Bà Trần Thị Bình, Phó Giám đốc" : "bận công tác",
                votes == null ? OptionalInt.empty() : OptionalInt.of(votes));
    }

    private static MeetingDetails held() {
        return heldAt(LocalDateTime.of(2024, 3, 5, 8, 30));
    }

    private static MeetingDetails heldAt(LocalDateTime start) {
        return new MeetingDetails(
                start,
                Optional.of(start.plusHours(2)),
                "Hội trường Sở Kế hoạch và Đầu tư",
                "Ông Nguyễn Văn An",
                "Bà Lê Thị Hoa",
                "02/BB-KTĐ",
                new OtherOpinions(OBJECTION));
    }

    private static Voters voters(int entitled, int present) {
        return new Voters(entitled, present);
    }

    private static void assertRefused(Reason reason, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        MeetingProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private Leading leading() {
        return rankings.ranking(k()).ranking().leading();
    }

    private vn.codau.shared.ClusterId k() {
        return cluster("K1");
    }

    private void tied() {
        setUp(List.of(three(1, "9", "9", "7").tieBreaks("VOTES").build()));
    }
}
