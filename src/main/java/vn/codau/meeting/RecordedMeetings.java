package vn.codau.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * Recorded meetings for modules that rank and print, whatever the actor's role: they ask themselves who may have what.
 * Screens go through {@link ReviewMeetings}.
 */
@Service
@Transactional(readOnly = true)
public class RecordedMeetings {

    private final MeetingStore store;

    RecordedMeetings(MeetingStore store) {
        this.store = store;
    }

    /** The votes that count now, of those units that were voted on. */
    public Map<UnitId, Integer> votes(ClusterId cluster) {
        return store.votes(cluster);
    }

    /** The same of all clusters of a season at once; a cluster without votes has no entry. */
    public Map<ClusterId, Map<UnitId, Integer>> votes(SeasonId season) {
        return store.votes(season);
    }

    /** The record that counted at that moment, such as that of a seal. */
    public Optional<ReviewMeeting> at(ClusterId cluster, Instant moment) {
        return store.all(cluster).stream()
                .filter(meeting -> !meeting.at().isAfter(moment))
                .findFirst();
    }
}
