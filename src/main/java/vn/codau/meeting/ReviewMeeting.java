package vn.codau.meeting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * A cluster's review meeting as it is recorded (biên bản họp bình xét).
 *
 * @param version counts the corrections, from 1
 * @param lines of the members at that time
 * @param reason why it was corrected; empty for the first
 */
public record ReviewMeeting(
        ClusterId cluster,
        long version,
        MeetingDetails held,
        Voters voters,
        List<UnitLine> lines,
        String reason,
        Instant at,
        String by) {

    public ReviewMeeting {
        lines = List.copyOf(lines);
    }

    /** The votes of those units that were voted on, in the order of the minutes. */
    public Map<UnitId, Integer> votes() {
        var votes = new LinkedHashMap<UnitId, Integer>();
        lines.forEach(line -> line.votes().ifPresent(count -> votes.put(line.unit(), count)));
        return votes;
    }
}
