package vn.codau.ranking.input;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.meeting.RecordedMeetings;
import vn.codau.ranking.standing.UnitStandingStore;
import vn.codau.ranking.standing.UnitStatus;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads what is laid down about all clusters of a season, in four statements. */
@Repository
public class SeasonStandings {

    private final JdbcClient database;
    private final RecordedMeetings meetings;

    SeasonStandings(JdbcClient database, RecordedMeetings meetings) {
        this.database = database;
        this.meetings = meetings;
    }

    /** By cluster; one about which nothing is laid down has no entry. */
    public Map<ClusterId, ClusterRulings> of(SeasonId season) {
        var laid = new HashMap<ClusterId, ClusterRulings>();
        database.sql("select s.cluster_id, s.unit_id, s.registered, s.graded, s.reason, s.version + 1 as version"
                        + " from unit_status s"
                        + " join cluster c on c.id = s.cluster_id where c.season_id = :season")
                .param("season", season.value())
                .query(row -> {
                    var status = new UnitStatus(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getBoolean("registered"),
                            row.getBoolean("graded"),
                            row.getString("reason"),
                            row.getLong("version"));
                    laid.compute(
                            cluster(row.getObject("cluster_id", UUID.class)),
                            (id, was) -> known(was).with(status));
                });
        database.sql(UnitStandingStore.HOLDS + " where h.season_id = :season order by h.from_date desc, u.code, h.id")
                .param("season", season.value())
                .query(row -> {
                    var hold = UnitStandingStore.hold(row);
                    laid.compute(hold.cluster(), (id, was) -> known(was).with(hold));
                });
        database.sql(UnitStandingStore.DECISIONS + " where d.season_id = :season and d.type <> 'WITHDRAWN'")
                .param("season", season.value())
                .query(row -> {
                    var decision = UnitStandingStore.decision(row);
                    laid.compute(
                            cluster(row.getObject("cluster_id", UUID.class)),
                            (id, was) -> known(was).with(decision));
                });
        meetings.votes(season)
                .forEach((cluster, votes) ->
                        laid.compute(cluster, (id, was) -> known(was).with(votes)));
        return laid;
    }

    private static ClusterRulings known(@Nullable ClusterRulings was) {
        return was == null ? ClusterRulings.NOTHING : was;
    }

    private static ClusterId cluster(UUID id) {
        return new ClusterId(id);
    }
}
