package vn.codau.ranking.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.OtherOpinions;

/** Reads what is decided about units beside their scores: holds, registration, grading, and who leads. */
@Repository
public class UnitStandingStore {

    /** Of whom, and since when, a condition says. */
    public static final String HOLDS =
            "select h.id, h.cluster_id, h.unit_id, u.code, h.reason, h.document, h.from_date,"
                    + " h.to_date, h.placed_by, h.release_reason, h.version from unit_hold h join unit u on u.id = h.unit_id";

    public static final String DECISIONS =
            "select d.cluster_id, d.type, d.unit_id, u.code, d.reason, d.document, d.other_opinions, d.decided_at,"
                    + " d.decided_by, d.version + 1 as version from leader_decision d left join unit u on u.id = d.unit_id";

    private final JdbcClient database;

    UnitStandingStore(JdbcClient database) {
        this.database = database;
    }

    /** All holds of a cluster, those that are over too, the latest first. */
    public List<HeldUnit> holds(ClusterId cluster) {
        return database.sql(HOLDS + " where h.cluster_id = :cluster order by h.from_date desc, u.code, h.id")
                .param("cluster", cluster.value())
                .query((row, index) -> hold(row))
                .list();
    }

    /** What differs from the usual. */
    public List<UnitStatus> statuses(ClusterId cluster) {
        return database.sql("select unit_id, registered, graded, reason, version + 1 as version from unit_status"
                        + " where cluster_id = :cluster")
                .param("cluster", cluster.value())
                .query((row, index) -> new UnitStatus(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("registered"),
                        row.getBoolean("graded"),
                        row.getString("reason"),
                        row.getLong("version")))
                .list();
    }

    /** The decision, a withdrawn one as none; its version goes on. */
    public Optional<LeaderDecision> decision(ClusterId cluster) {
        return database.sql(DECISIONS + " where d.cluster_id = :cluster and d.type <> 'WITHDRAWN'")
                .param("cluster", cluster.value())
                .query((row, index) -> decision(row))
                .optional();
    }

    /** How often the cluster's decision was changed: what the next change must name. */
    public long decisionVersion(ClusterId cluster) {
        return database.sql("select version + 1 from leader_decision where cluster_id = :cluster")
                .param("cluster", cluster.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    public static HeldUnit hold(ResultSet row) throws SQLException {
        return new HeldUnit(
                new HoldId(row.getObject("id", UUID.class)),
                new ClusterId(row.getObject("cluster_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("from_date", LocalDate.class),
                Optional.ofNullable(row.getObject("to_date", LocalDate.class)),
                row.getString("placed_by"),
                row.getString("release_reason"),
                row.getLong("version"));
    }

    public static LeaderDecision decision(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new LeaderDecision(
                unit == null
                        ? Optional.empty()
                        : Optional.of(new LeaderDecision.Chosen(new UnitId(unit), row.getString("code"))),
                row.getString("reason"),
                row.getString("document"),
                new OtherOpinions(row.getString("other_opinions")),
                Utc.at(row, "decided_at"),
                row.getString("decided_by"),
                row.getLong("version"));
    }
}
