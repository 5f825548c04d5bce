package vn.codau.proposal.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.codau.shared.SeasonId;

/** The rules of awards that were laid down. */
interface RecordedAwardRules extends Repository<RecordedAwardRule, RecordedAwardRule.Id> {

    @Query("select r from RecordedAwardRule r where r.season = :season and r.id.version ="
            + " (select max(later.id.version) from RecordedAwardRule later where later.id.scope = r.id.scope)")
    List<RecordedAwardRule> latest(SeasonId season);

    RecordedAwardRule saveAndFlush(RecordedAwardRule added);

    /** The latest rules of the season by scope: its own id, or a cluster's. */
    default Map<UUID, AwardRule> inForce(SeasonId season) {
        return latest(season).stream().collect(Collectors.toMap(RecordedAwardRule::scope, RecordedAwardRule::shown));
    }
}
