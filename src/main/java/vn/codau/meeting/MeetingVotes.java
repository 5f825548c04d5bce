package vn.codau.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads the votes that rankings count, of the latest records alone. */
@Repository
class MeetingVotes {

    private final JdbcClient database;

    MeetingVotes(JdbcClient database) {
        this.database = database;
    }

    /** Of one cluster, in the order of the minutes. */
    Map<UnitId, Integer> of(ClusterId cluster) {
        var votes = new LinkedHashMap<UnitId, Integer>();
        database.sql("select unit_id, votes from review_line where cluster_id = :cluster and votes is not null"
                        + " and version = (select max(version) from review_meeting where cluster_id = :cluster)"
                        + " order by position")
                .param("cluster", cluster.value())
                .query(row -> {
                    votes.put(unit(row), row.getInt("votes"));
                });
        return votes;
    }

    /** Of each cluster of a season. */
    Map<ClusterId, Map<UnitId, Integer>> of(SeasonId season) {
        var votes = new HashMap<ClusterId, Map<UnitId, Integer>>();
        database.sql("select l.cluster_id, l.unit_id, l.votes from review_line l join cluster c on c.id = l.cluster_id"
                        + " where c.season_id = :season and l.votes is not null and l.version ="
                        + " (select max(m.version) from review_meeting m where m.cluster_id = l.cluster_id)")
                .param("season", season.value())
                .query(row -> {
                    votes.computeIfAbsent(
                                    new ClusterId(row.getObject("cluster_id", UUID.class)), any -> new HashMap<>())
                            .put(unit(row), row.getInt("votes"));
                });
        return votes;
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }
}
