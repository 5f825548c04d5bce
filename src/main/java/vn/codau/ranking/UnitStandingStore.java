package vn.codau.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Keeps what is decided about units beside their scores: holds, registration, grading, and who leads. */
@Repository
class UnitStandingStore {

    /** Of whom, and since when, a condition says. */
    static final String HOLDS = "select h.id, h.cluster_id, h.unit_id, u.code, h.reason, h.document, h.from_date,"
            + " h.to_date, h.placed_by, h.release_reason, h.version from unit_hold h join unit u on u.id = h.unit_id";

    static final String DECISIONS =
            "select d.cluster_id, d.type, d.unit_id, u.code, d.reason, d.document, d.other_opinions, d.decided_at,"
                    + " d.decided_by, d.version from leader_decision d left join unit u on u.id = d.unit_id";

    private final JdbcClient database;

    UnitStandingStore(JdbcClient database) {
        this.database = database;
    }

    /** All holds of a cluster, those that are over too, the latest first. */
    List<HeldUnit> holds(ClusterId cluster) {
        return database.sql(HOLDS + " where h.cluster_id = :cluster order by h.from_date desc, u.code, h.id")
                .param("cluster", cluster.value())
                .query((row, index) -> hold(row))
                .list();
    }

    void add(SeasonId season, HeldUnit hold) {
        database.sql("insert into unit_hold (id, season_id, cluster_id, unit_id, reason, document, from_date, to_date,"
                        + " placed_by, version) values (:id, :season, :cluster, :unit, :reason, :document, :from, :to,"
                        + " :by, 0)")
                .param("id", hold.id().value())
                .param("season", season.value())
                .param("cluster", hold.cluster().value())
                .param("unit", hold.unit().value())
                .param("reason", hold.reason())
                .param("document", hold.document())
                .param("from", hold.from())
                .param("to", hold.to().orElse(null))
                .param("by", hold.placedBy())
                .update();
    }

    /** Sets the last day of a hold that nobody has changed since it was read. */
    void release(HeldUnit hold, LocalDate lastDay, String reason) {
        requireOne(database.sql("update unit_hold set to_date = :to, release_reason = :reason, version = version + 1"
                        + " where id = :id and version = :version")
                .param("to", lastDay)
                .param("reason", reason)
                .param("id", hold.id().value())
                .param("version", hold.version())
                .update());
    }

    /** What differs from the usual. */
    List<UnitStatus> statuses(ClusterId cluster) {
        return database.sql("select unit_id, registered, graded, reason, version from unit_status"
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

    /** Keeps a changed status, unless somebody else has changed it since it was read. */
    void save(ClusterId cluster, UnitStatus status) {
        var sql = status.version() == 0
                ? "insert into unit_status (cluster_id, unit_id, registered, graded, reason, version)"
                        + " values (:cluster, :unit, :registered, :graded, :reason, :version + 1)"
                : "update unit_status set registered = :registered, graded = :graded, reason = :reason,"
                        + " version = version + 1 where cluster_id = :cluster and unit_id = :unit and version = :version";
        inserting(() -> database.sql(sql)
                .param("cluster", cluster.value())
                .param("unit", status.unit().value())
                .param("registered", status.registered())
                .param("graded", status.graded())
                .param("reason", status.reason())
                .param("version", status.version())
                .update());
    }

    /** The decision, a withdrawn one as none; its version goes on. */
    Optional<LeaderDecision> decision(ClusterId cluster) {
        return database.sql(DECISIONS + " where d.cluster_id = :cluster and d.type <> 'WITHDRAWN'")
                .param("cluster", cluster.value())
                .query((row, index) -> decision(row))
                .optional();
    }

    /** How often the cluster's decision was changed: what the next change must name. */
    long decisionVersion(ClusterId cluster) {
        return database.sql("select version from leader_decision where cluster_id = :cluster")
                .param("cluster", cluster.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Puts a decision in the place of the one of that version; {@code type} LEADER, VACANT or WITHDRAWN. */
    void save(SeasonId season, ClusterId cluster, String type, LeaderDecision decision) {
        var sql = decision.version() == 0
                ? "insert into leader_decision (cluster_id, season_id, type, unit_id, reason, document, other_opinions,"
                        + " decided_at, decided_by, version) values (:cluster, :season, :type, :unit, :reason, :document,"
                        + " :other, :at, :by, :version + 1)"
                : "update leader_decision set type = :type, unit_id = :unit, reason = :reason, document = :document,"
                        + " other_opinions = :other, decided_at = :at, decided_by = :by, version = version + 1 where cluster_id = :cluster and"
                        + " season_id = :season and version = :version";
        inserting(() -> database.sql(sql)
                .param("cluster", cluster.value())
                .param("season", season.value())
                .param("type", type)
                .param("unit", decision.unit().map(unit -> unit.id().value()).orElse(null))
                .param("reason", decision.reason())
                .param("document", decision.document())
                .param("other", decision.otherOpinions().text())
                .param("at", Utc.of(decision.at()))
                .param("by", decision.by())
                .param("version", decision.version())
                .update());
    }

    private static void inserting(IntSupplier change) {
        try {
            requireOne(change.getAsInt());
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw new Stale();
        }
    }

    static HeldUnit hold(ResultSet row) throws SQLException {
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

    static LeaderDecision decision(ResultSet row) throws SQLException {
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
