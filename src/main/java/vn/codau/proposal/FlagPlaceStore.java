package vn.codau.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Keeps the places under the cap; the database takes no more of them than the cap. */
@Repository
class FlagPlaceStore {

    private final JdbcClient database;

    FlagPlaceStore(JdbcClient database) {
        this.database = database;
    }

    /** Who was proposed from that seal, by number. */
    List<FlagPlace> of(SnapshotId snapshot) {
        return database.sql("select number, unit_code, state, reason, document, changed_at as recorded_at,"
                        + " changed_by as recorded_by, version from flag_place where snapshot_id = :snapshot"
                        + " order by number")
                .param("snapshot", snapshot.value())
                .query((row, index) -> place(row))
                .list();
    }

    /**
     * Whoever was chosen in that meeting of the Council and is no longer proposed, from whichever seal. A correction of its
     * record is not another meeting.
     */
    Set<String> ended(SeasonId season, CouncilRecord meeting) {
        return database
                .sql("select p.unit_code from flag_place p join flag_quota q on q.snapshot_id = p.snapshot_id"
                        + " join council_record c on c.season_id = q.season_id and c.version = q.council_version"
                        + " where q.season_id = :season and c.held_on = :held and c.document = :document"
                        + " and p.state <> 'PROPOSED'")
                .param("season", season.value())
                .param("held", meeting.minutes().heldOn())
                .param("document", meeting.recorded().document())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Opens as many places as the cap; there is one cap for a seal. */
    void open(SeasonId season, SnapshotId snapshot, long councilVersion, int cap) {
        adding(() -> database.sql("insert into flag_quota (snapshot_id, season_id, council_version, cap)"
                        + " values (:snapshot, :season, :version, :cap)")
                .param("snapshot", snapshot.value())
                .param("season", season.value())
                .param("version", councilVersion)
                .param("cap", cap)
                .update());
    }

    /** Gives a unit a place; of two units that take the same one the database takes one. */
    void add(SnapshotId snapshot, int cap, FlagPlace place) {
        adding(() -> database.sql(
                        "insert into flag_place (snapshot_id, number, cap, unit_code, state, reason, document,"
                                + " changed_at, changed_by, version) values (:snapshot, :number, :cap, :unit, :state, :reason,"
                                + " :document, :at, :by, 1)")
                .param("snapshot", snapshot.value())
                .param("number", place.number())
                .param("cap", cap)
                .param("unit", place.unit())
                .param("state", place.state().name())
                .param("reason", place.reason())
                .param("document", place.recorded().document())
                .param("at", Utc.of(place.recorded().at()))
                .param("by", place.recorded().by())
                .update());
    }

    /** Ends a proposal that nobody has changed since it was read. */
    void end(SnapshotId snapshot, FlagPlace place) {
        int changed = database.sql("update flag_place set state = :state, reason = :reason, document = :document,"
                        + " changed_at = :at, changed_by = :by, version = version + 1"
                        + " where snapshot_id = :snapshot and number = :number and version = :version")
                .param("state", place.state().name())
                .param("reason", place.reason())
                .param("document", place.recorded().document())
                .param("at", Utc.of(place.recorded().at()))
                .param("by", place.recorded().by())
                .param("snapshot", snapshot.value())
                .param("number", place.number())
                .param("version", place.recorded().version())
                .update();
        if (changed != 1) {
            throw new Stale();
        }
    }

    private static void adding(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
    }

    private static FlagPlace place(ResultSet row) throws SQLException {
        return new FlagPlace(
                row.getInt("number"),
                row.getString("unit_code"),
                FlagPlace.State.valueOf(row.getString("state")),
                row.getString("reason"),
                SelectionRuleStore.recorded(row));
    }
}
