package vn.codau.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Keeps switches; one that was never moved has no row. */
@Repository
class SwitchStore {

    private final JdbcClient database;

    SwitchStore(JdbcClient database) {
        this.database = database;
    }

    /** Those of the season that were ever moved. */
    List<Switch> of(SeasonId season) {
        return database.sql("select what, audience, is_open, changed_at, changed_by, reason, version from publication"
                        + " where season_id = :season")
                .param("season", season.value())
                .query((row, index) -> read(row))
                .list();
    }

    /** Moves a switch to what it says now, unless somebody else has moved it since it was read. */
    void save(SeasonId season, Switch moved) {
        var sql = moved.version() == 0
                ? "insert into publication (season_id, what, audience, is_open, changed_at, changed_by, reason, version)"
                        + " values (:season, :what, :audience, :open, :at, :by, :reason, :version + 1)"
                : "update publication set is_open = :open, changed_at = :at, changed_by = :by, reason = :reason,"
                        + " version = version + 1 where season_id = :season and what = :what and audience = :audience"
                        + " and version = :version";
        var change = moved.changed().orElseThrow();
        try {
            int changed = database.sql(sql)
                    .param("season", season.value())
                    .param("what", moved.key().what().name())
                    .param("audience", moved.key().audience().name())
                    .param("open", moved.isOpen())
                    .param("at", Utc.of(change.at()))
                    .param("by", change.by())
                    .param("reason", change.reason())
                    .param("version", moved.version())
                    .update();
            if (changed != 1) {
                throw new Stale();
            }
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
    }

    private static Switch read(ResultSet row) throws SQLException {
        return new Switch(
                new Switch.Key(Release.valueOf(row.getString("what")), Audience.valueOf(row.getString("audience"))),
                row.getBoolean("is_open"),
                row.getLong("version"),
                Optional.of(new Switch.Change(
                        Utc.at(row, "changed_at"), row.getString("changed_by"), row.getString("reason"))));
    }
}
