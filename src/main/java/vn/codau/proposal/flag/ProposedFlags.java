package vn.codau.proposal.flag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;

/** The places under the caps; the database takes no more of them than the cap. */
interface ProposedFlags extends Repository<ProposedFlag, ProposedFlag.Id> {

    List<ProposedFlag> findByIdSnapshotOrderByIdNumber(SnapshotId snapshot);

    /**
     * Whoever was chosen in a meeting of the Council and is no longer proposed, from whichever seal. A correction of its
     * record is not another meeting: the day and the minutes say which one it was.
     */
    @Query("select p.unitCode from ProposedFlag p join FlagQuota q on q.id.value = p.id.snapshot.value"
            + " join RecordedCouncil c on c.id.season.value = q.season.value and c.id.version = q.councilVersion"
            + " where q.season = :season and c.heldOn = :heldOn and c.document = :document"
            + " and p.state <> vn.codau.proposal.flag.FlagPlace.State.PROPOSED")
    Set<String> ended(SeasonId season, LocalDate heldOn, String document);

    ProposedFlag saveAndFlush(ProposedFlag changed);
}
