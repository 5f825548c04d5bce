package vn.codau.proposal.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** What people decided where units of one rank did not all fit. */
interface RecordedAwardDecisions extends Repository<RecordedAwardDecision, RecordedAwardDecision.Id> {

    @NativeQuery("select d.* from award_decision d join cluster c on c.id = d.cluster_id where c.season_id = :season"
            + " order by d.version desc")
    List<RecordedAwardDecision> inSeason(UUID season);

    RecordedAwardDecision saveAndFlush(RecordedAwardDecision added);

    /** All decisions of the season's clusters, each cluster's latest first. */
    default Map<ClusterId, List<AwardDecision>> of(SeasonId season) {
        return inSeason(season.value()).stream()
                .collect(Collectors.groupingBy(
                        RecordedAwardDecision::cluster,
                        Collectors.mapping(RecordedAwardDecision::shown, Collectors.toList())));
    }
}
