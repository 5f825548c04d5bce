package vn.codau.criteria.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.criteria.table.TargetChange;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;

/** Keeps drafts and the units' targets. */
@Repository
public class DraftStore {

    /**
     * A draft as it is kept.
     *
     * @param version counts up with every save
     */
    public record Kept(String document, long version, Instant savedAt, String savedBy) {}

    private final JdbcClient database;

    DraftStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<Kept> find(ClusterId cluster) {
        return database.sql("select document, version, saved_at, saved_by from criteria_draft where cluster_id = :id")
                .param("id", cluster.value())
                .query(DraftStore::kept)
                .optional();
    }

    /**
     * Keeps the draft in place of the version it was made from; 0 where there is none yet.
     *
     * @return whether it is still that version, so that it was kept
     */
    public boolean save(ClusterId cluster, long version, String document, Instant at, String by) {
        var sql = version == 0
                ? "insert into criteria_draft (cluster_id, document, version, saved_at, saved_by)"
                        + " values (:id, :document, :version + 1, :at, :by)"
                : "update criteria_draft set document = :document, version = version + 1, saved_at = :at,"
                        + " saved_by = :by where cluster_id = :id and version = :version";
        try {
            return database.sql(sql)
                            .param("id", cluster.value())
                            .param("document", document)
                            .param("version", version)
                            .param("at", Utc.of(at))
                            .param("by", by)
                            .update()
                    == 1;
        } catch (DuplicateKeyException madeMeanwhile) {
            return false;
        }
    }

    public List<Target> targets(ClusterId cluster) {
        return database.sql("select unit_code, criterion, value from criteria_target where cluster_id = :id"
                        + " order by criterion, unit_code")
                .param("id", cluster.value())
                .query((row, number) -> new Target(
                        row.getString("unit_code"), row.getString("criterion"), Decimal.of(row.getString("value"))))
                .list();
    }

    /** Keeps a target in place of the one that was read; false if that is no longer so. */
    public boolean save(ClusterId cluster, TargetChange change) {
        try {
            return database.sql(sql(change))
                            .param("cluster", cluster.value())
                            .param("unit", change.unit())
                            .param("criterion", change.criterion())
                            .param(
                                    "before",
                                    change.before().map(Decimal::toString).orElse(""))
                            .param(
                                    "after",
                                    change.after().map(Decimal::toString).orElse(""))
                            .update()
                    == 1;
        } catch (DuplicateKeyException setMeanwhile) {
            return false;
        }
    }

    private static String sql(TargetChange change) {
        var key = " where cluster_id = :cluster and unit_code = :unit and criterion = :criterion and value = :before";
        if (change.before().isEmpty()) {
            return "insert into criteria_target (cluster_id, unit_code, criterion, value)"
                    + " values (:cluster, :unit, :criterion, :after)";
        }
        return change.after().isEmpty()
                ? "delete from criteria_target" + key
                : "update criteria_target set value = :after" + key;
    }

    /** Gives the targets of a criterion its new code. */
    public void rename(ClusterId cluster, String from, String to) {
        database.sql("update ignore criteria_target set criterion = :to where cluster_id = :id and criterion = :from")
                .param("id", cluster.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("document"), row.getLong("version"), Utc.at(row, "saved_at"), row.getString("saved_by"));
    }
}
