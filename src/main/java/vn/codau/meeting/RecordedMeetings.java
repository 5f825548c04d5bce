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

    private final MeetingStore store;
    private final ObjectProvider<VotesElsewhere> elsewhere;

    RecordedMeetings(MeetingStore store, ObjectProvider<VotesElsewhere> elsewhere) {
        this.store = store;
        this.elsewhere = elsewhere;
    }

    /** The votes that count now, of those units that were voted on. */
    public Map<UnitId, Integer> votes(ClusterId cluster) {
        var recorded = store.votes(cluster);
        return recorded.isEmpty() ? brought(all -> all.votes(cluster)) : recorded;
    }

    /** The same of all clusters of a season at once; a cluster without votes has no entry. */
    public Map<ClusterId, Map<UnitId, Integer>> votes(SeasonId season) {
        var votes = new HashMap<>(brought(all -> all.votes(season)));
        votes.putAll(store.votes(season));
        return votes;
    }

    private <K, V> Map<K, V> brought(Function<VotesElsewhere, Map<K, V>> votes) {
        return elsewhere.orderedStream().map(votes).findFirst().orElse(Map.of());
    }

    /** The record that counted at that moment, such as that of a seal. */
    public Optional<ReviewMeeting> at(ClusterId cluster, Instant moment) {
        return store.all(cluster).stream()
                .filter(meeting -> !meeting.at().isAfter(moment))
                .findFirst();
    }
}
