package vn.codau.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
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

    private final MeetingRecords records;
    private final MeetingVotes votes;
    private final ObjectProvider<VotesElsewhere> elsewhere;

    RecordedMeetings(MeetingRecords records, MeetingVotes votes, ObjectProvider<VotesElsewhere> elsewhere) {
        this.records = records;
        this.votes = votes;
        this.elsewhere = elsewhere;
    }

    /** The votes that count now, of those units that were voted on. */
    public Map<UnitId, Integer> votes(ClusterId cluster) {
        var recorded = votes.of(cluster);
        return recorded.isEmpty() ? brought(all -> all.votes(cluster)) : recorded;
    }

    /** The same of all clusters of a season at once; a cluster without votes has no entry. */
    public Map<ClusterId, Map<UnitId, Integer>> votes(SeasonId season) {
        var counted = new HashMap<>(brought(all -> all.votes(season)));
        counted.putAll(votes.of(season));
        return counted;
    }

    private <K, V> Map<K, V> brought(Function<VotesElsewhere, Map<K, V>> counted) {
        return elsewhere.orderedStream().map(counted).findFirst().orElse(Map.of());
    }

    /** The record that counted at that moment, such as that of a seal. */
    public Optional<ReviewMeeting> at(ClusterId cluster, Instant moment) {
        return records.findByIdClusterOrderByIdVersionDesc(cluster).stream()
                .map(MeetingRecord::shown)
                .filter(meeting -> !meeting.at().isAfter(moment))
                .findFirst();
    }
}
