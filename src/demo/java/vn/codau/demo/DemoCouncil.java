package vn.codau.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.rank.AwardPlaces.Band;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.proposal.award.Awards;
import vn.codau.proposal.award.SetAwardRule;
import vn.codau.proposal.council.CouncilMeetings;
import vn.codau.proposal.council.CouncilMinutes;
import vn.codau.proposal.council.RecordCouncil;
import vn.codau.proposal.flag.FlagProposals;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.proposal.flag.FlagSelections;
import vn.codau.publication.Audience;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.OtherOpinions;

/** Lets the demo's season before be sealed, voted on by the Council and published, each on its day. */
@Component
@Profile("demo")
class DemoCouncil {

    private static final Duration ONE_HOUR = Duration.ofHours(1);
    private static final int MEMBERS = 15;
    private static final int PRESENT = 14;
    private static final String CHAIR = "Ông Phạm Văn Lộc, Chủ tịch Hội đồng";
    private static final String SECRETARY = "Bà Đỗ Thị Mai, Thường trực Hội đồng";
    private static final String RESERVATION =
            "Ông Vũ Đức Cường, thành viên: bảo lưu đề nghị mỗi cụm, khối có một đơn vị được xét.";

    /** How many votes the leading units got, in the order of their clusters: one passes and is chosen, one is above the cap. */
    private static final List<Integer> VOTES = List.of(5, 3, 6, 4, 2, 11, 13, 7, 8);

    private static final List<Switch.Key> PUBLISHED = List.of(
            new Switch.Key(Release.OWN_TOTAL, Audience.MEMBERS),
            new Switch.Key(Release.CLUSTER_RANKING, Audience.MEMBERS),
            new Switch.Key(Release.LEADERS, Audience.UNITS));

    private final SeasonSealing sealing;
    private final FlagSelections selections;
    private final CouncilMeetings council;
    private final FlagProposals proposals;
    private final Awards awards;
    private final Publications publications;
    private final DemoMeetings meetings;

    DemoCouncil(
            SeasonSealing sealing,
            FlagSelections selections,
            CouncilMeetings council,
            FlagProposals proposals,
            Awards awards,
            Publications publications,
            DemoMeetings meetings) {
        this.sealing = sealing;
        this.selections = selections;
        this.council = council;
        this.proposals = proposals;
        this.awards = awards;
        this.publications = publications;
        this.meetings = meetings;
    }

    /** Begins on the day on which the phase of proposals opened. */
    void meets(SeasonId season, LocalDate opened) {
        var standingBody = DemoPeople.standingBody("Cơ quan thường trực");
        DemoActor.actingAs(standingBody, () -> {
            DemoClock.at(DemoSetUp.at(opened).plus(ONE_HOUR), () -> meetings.record(season, opened.minusDays(4)));
            DemoClock.at(DemoSetUp.at(opened.plusDays(1)), () -> sealing.seal(season, ""));
            DemoClock.at(DemoSetUp.at(opened.plusDays(20)), () -> vote(season, opened.plusDays(19)));
            DemoClock.at(DemoSetUp.at(opened.plusDays(22)), () -> propose(season));
        });
    }

    private void vote(SeasonId season, LocalDate day) {
        var selection = selection(season);
        var minutes = "05/BB-HĐTĐKT ngày "
                + DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).format(day);
        council.record(new RecordCouncil(
                season,
                selection.snapshot().id(),
                selection.recordVersion(),
                RecordCouncil.council(MEMBERS, PRESENT, votes(selection)),
                new CouncilMinutes(day, CHAIR, SECRETARY, new OtherOpinions(RESERVATION)),
                minutes,
                ""));
        sealing.seal(season, "Ghi nhận lựa chọn của Hội đồng theo " + minutes);
    }

    private static Map<String, Integer> votes(FlagSelection selection) {
        var votes = new HashMap<String, Integer>();
        var candidates = selection.choice().candidates().stream()
                .map(Candidate::unit)
                .sorted()
                .toList();
        for (int i = 0; i < candidates.size(); i++) {
            votes.put(candidates.get(i), VOTES.get(i % VOTES.size()));
        }
        return votes;
    }

    private void propose(SeasonId season) {
        var selection = selection(season);
        var chosen = selection.choice().candidates().stream()
                .filter(Candidate::chosen)
                .map(Candidate::unit)
                .toList();
        proposals.propose(season, selection.snapshot().id(), chosen);
        var places = new AwardPlaces(List.of(new Band(1, 1, 1), new Band(7, 1, 2), new Band(10, 2, 3)), false);
        awards.set(new SetAwardRule(season, Optional.empty(), 0, places, "Hướng dẫn số 15/HD-SNV"));
        PUBLISHED.forEach(key -> publications.publish(season, key, 0));
    }

    private FlagSelection selection(SeasonId season) {
        return selections.of(season).orElseThrow();
    }
}
