package vn.codau.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.meeting.MeetingDetails;
import vn.codau.meeting.RecordMeeting;
import vn.codau.meeting.ReviewMeetings;
import vn.codau.meeting.UnitLine;
import vn.codau.meeting.Voters;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.OtherOpinions;

/** Lets the clusters of the demo's season before meet and put down in their minutes who came and whom they voted for. */
@Component
@Profile("demo")
class DemoMeetings {

    private static final List<String> WHO = List.of(
            "ông Trần Văn Bình, Phó Thủ trưởng",
            "bà Nguyễn Thị Lan, Chánh Văn phòng",
            "ông Lê Quang Dũng, Thủ trưởng",
            "bà Phạm Thu Hà, Phó Thủ trưởng",
            "ông Đỗ Minh Tuấn, Trưởng phòng Tổ chức",
            "ông Hoàng Văn Thắng, Phó Thủ trưởng",
            "bà Đặng Thị Ngọc, Phó Thủ trưởng",
            "ông Ngô Đức Mạnh, Thủ trưởng",
            "bà Trịnh Thị Hương, Chánh Văn phòng",
            "ông Phan Thanh Sơn, Phó Thủ trưởng",
            "bà Mai Thị Thu, Trưởng phòng Tổ chức",
            "ông Cao Xuân Hải, Thủ trưởng",
            "bà Dương Thị Liên, Phó Thủ trưởng");

    private final ReviewMeetings meetings;
    private final RankingQueries rankings;
    private final OrganisationQueries organisation;

    DemoMeetings(ReviewMeetings meetings, RankingQueries rankings, OrganisationQueries organisation) {
        this.meetings = meetings;
        this.rankings = rankings;
        this.organisation = organisation;
    }

    /** All on that day; whoever may record for every cluster does. */
    void record(SeasonId season, LocalDate day) {
        int number = 1;
        for (var cluster : organisation.clusters(season)) {
            record(cluster, day, number++);
        }
    }

    private void record(ClusterView cluster, LocalDate day, int number) {
        var lines = lines(cluster);
        int present = (int) lines.stream().filter(UnitLine::came).count();
        var head = cluster.members().getFirst().name();
        var held = new MeetingDetails(
                day.atTime(LocalTime.of(8, 30)),
                Optional.of(day.atTime(LocalTime.of(11, 15))),
                "Hội trường " + head,
                "Ông Vũ Hồng Quân, " + head,
                "Bà Bùi Thị Yến, " + head,
                String.format(Locale.ROOT, "%02d/BB-%s", number, cluster.code()),
                new OtherOpinions(
                        number == 1
                                ? cluster.members().get(1).name() + ": đề nghị năm sau tách riêng điểm thưởng sáng kiến"
                                : ""));
        meetings.record(new RecordMeeting(
                cluster.id(), 0, held, new Voters(lines.size(), present), voted(cluster, lines, present), ""));
    }

    /** One of every cluster could not come. */
    private static List<UnitLine> lines(ClusterView cluster) {
        var lines = new ArrayList<UnitLine>();
        for (Member member : cluster.members()) {
            boolean came = lines.size() != 2;
            var note = came ? WHO.get(lines.size() % WHO.size()) : "dự họp Hội đồng nhân dân";
            lines.add(new UnitLine(member.unit(), came, note, OptionalInt.empty()));
        }
        return lines;
    }

    /** On whoever leads by the scores, one voter short of all. */
    private List<UnitLine> voted(ClusterView cluster, List<UnitLine> lines, int present) {
        var leading = rankings.ranking(cluster.id()).ranking().leading().unit();
        var first = cluster.members().stream()
                .filter(member -> leading.filter(member.code()::equals).isPresent())
                .map(Member::unit)
                .findFirst();
        return lines.stream()
                .map(line -> first.filter(line.unit()::equals).isPresent()
                        ? new UnitLine(line.unit(), line.came(), line.note(), OptionalInt.of(present - 1))
                        : line)
                .toList();
    }
}
