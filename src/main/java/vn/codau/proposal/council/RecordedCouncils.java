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
}
