package vn.codau.meeting;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.codau.meeting.MeetingProblem.Reason;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;

/**
 * When, where and under whom a meeting was held, and who did not agree; the time is Vietnam's.
 *
 * @param endedAt empty where the minutes do not say
 * @param document the minutes' number, sign and date
 */
public record MeetingDetails(
        LocalDateTime startedAt,
        Optional<LocalDateTime> endedAt,
        String place,
        String chair,
        String secretary,
        String document,
        OtherOpinions otherOpinions) {

    /** Strips what was typed and refuses what is empty. */
    public MeetingDetails {
        place = MeetingProblem.text(place, Longest.NAMED, Reason.TEXT_MISSING);
        chair = MeetingProblem.text(chair, Longest.NAMED, Reason.TEXT_MISSING);
        secretary = MeetingProblem.text(secretary, Longest.NAMED, Reason.TEXT_MISSING);
        document = MeetingProblem.text(document, Longest.DOCUMENT, Reason.TEXT_MISSING);
        if (endedAt.filter(startedAt::isAfter).isPresent()) {
            throw new MeetingProblem(Reason.TIME);
        }
    }
}
