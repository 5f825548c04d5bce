package vn.codau.meeting;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.shared.Command;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;

/** How a review meeting is recorded. */
class MeetingTrials implements CommandTrials {

    private final ReviewMeetings meetings;
    private final OrganisationQueries organisation;

    MeetingTrials(ReviewMeetings meetings, OrganisationQueries organisation) {
        this.meetings = meetings;
        this.organisation = organisation;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(MeetingCommand.RECORD_MEETING, new CommandTrial(Phase.BALLOT, this::recording));
    }

    private Runnable recording(AccessFixture ground) {
        var lines = organisation.cluster(ground.cluster()).orElseThrow().members().stream()
                .map(member -> new UnitLine(member.unit(), true, "", OptionalInt.of(1)))
                .toList();
        var held = new MeetingDetails(
                LocalDateTime.of(2020, 1, 5, 8, 30),
                Optional.empty(),
                "Hội trường",
                "Ông A",
                "Bà B",
                "1/BB",
                OtherOpinions.NONE);
        return () -> meetings.record(new RecordMeeting(ground.cluster(), 0, held, new Voters(3, 3), lines, ""));
    }
}
