package vn.codau.proposal.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.SeasonId;

/** What was taken down of the Council's meetings. */
interface RecordedCouncils extends Repository<RecordedCouncil, RecordedCouncil.Id> {

    List<RecordedCouncil> findByIdSeasonOrderByIdVersionDesc(SeasonId season);

    Optional<RecordedCouncil> findFirstByIdSeasonOrderByIdVersionDesc(SeasonId season);

    RecordedCouncil saveAndFlush(RecordedCouncil added);

    /** All records of the season, the latest first. */
    default List<CouncilRecord> all(SeasonId season) {
        return findByIdSeasonOrderByIdVersionDesc(season).stream()
                .map(RecordedCouncil::shown)
                .toList();
    }

    /** The record that counts; none where the latest one withdraws it. */
    default Optional<CouncilRecord> standing(SeasonId season) {
        return findFirstByIdSeasonOrderByIdVersionDesc(season)
                .filter(record -> !record.isWithdrawn())
                .map(RecordedCouncil::shown);
    }
}
