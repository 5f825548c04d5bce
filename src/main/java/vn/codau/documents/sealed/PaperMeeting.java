package vn.codau.documents.sealed;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A cluster's review meeting (họp bình xét) as it is recorded. What is not recorded is left for a pen.
 *
 * @param cluster its code
 * @param otherOpinions line by line, who did not agree and what they held
 * @param attendance of the members, in the order of the minutes
 */
public record PaperMeeting(
        String cluster,
        Held held,
        Optional<LocalDateTime> endedAt,
        Optional<Voters> voters,
        List<String> otherOpinions,
        List<Attendance> attendance) {

    /** When, where and under whom it was held; Vietnam's time. */
    public record Held(LocalDateTime startedAt, String place, String chair, String secretary) {}

    /** How many could vote, and how many of them were there. */
    public record Voters(int entitled, int present) {}

    /**
     * Who came for a unit.
     *
     * @param representative the person, with title
     * @param absence why nobody came; empty where somebody did
     */
    public record Attendance(String unit, String representative, Optional<String> absence) {}

    public PaperMeeting {
        otherOpinions = List.copyOf(otherOpinions);
        attendance = List.copyOf(attendance);
    }
}
