package vn.codau.proposal.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.shared.SeasonId;

/** What was taken down of the Council's meetings, for whoever counts it; it is changed through {@link CouncilMeetings}. */
@Component
public class CouncilRecords {

    private final RecordedCouncils records;

    CouncilRecords(RecordedCouncils records) {
        this.records = records;
    }

    /** All records of the season, the latest first. */
    public List<CouncilRecord> all(SeasonId season) {
        return records.findByIdSeasonOrderByIdVersionDesc(season).stream()
                .map(RecordedCouncil::shown)
                .toList();
    }

    /** The record that counts; none where the latest one withdraws it. */
    public Optional<CouncilRecord> standing(SeasonId season) {
        return records.findFirstByIdSeasonOrderByIdVersionDesc(season)
                .filter(record -> !record.isWithdrawn())
                .map(RecordedCouncil::shown);
    }
}
