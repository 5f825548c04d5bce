package vn.codau.meeting;

import java.util.List;
import vn.codau.meeting.MeetingProblem.Reason;
import vn.codau.shared.ClusterId;
import vn.codau.shared.text.Longest;

/**
 * Asks for a meeting to be taken down, or corrected.
 *
 * @param version of the record that it takes the place of; 0 where there is none
 * @param reason why it is corrected; of no matter for the first record
 */
public record RecordMeeting(
        ClusterId cluster, long version, MeetingDetails held, Voters voters, List<UnitLine> lines, String reason) {

    /** Refuses a correction without a reason, and more votes than voters. */
    public RecordMeeting {
        reason = version == 0
                ? Longest.require(reason.strip(), Longest.REASON)
                : MeetingProblem.text(reason, Longest.REASON, Reason.REASON_MISSING);
        lines = List.copyOf(lines);
        for (var line : lines) {
            int votes = line.votes().orElse(0);
            if (votes > voters.present()) {
                throw new MeetingProblem(Reason.VOTES, votes, voters.present());
            }
        }
    }
}
