package vn.codau.ranking.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.batch.Batches;
import vn.codau.platform.time.Utc;
import vn.codau.ranking.input.SealedCodes;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Keeps sealed snapshots; adds and reads. */
@Repository
public class SnapshotStore {

    private static final String SELECT = "select s.id, s.season_id, s.number, s.supersedes, s.sealed_at, s.sealed_by,"
            + " s.reason, s.sha256, n.number as newer from snapshot s left join snapshot n on n.supersedes = s.id ";

    private final JdbcClient database;
    private final Batches batches;

    SnapshotStore(JdbcClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The season's snapshots, the newest first. */
    List<Snapshot> of(SeasonId season) {
        return database.sql(SELECT + "where s.season_id = :season order by s.number desc")
                .param("season", season.value())
                .query((row, index) -> snapshot(row))
                .list();
    }

    /** Those that no other corrects, the latest first. */
    List<Snapshot> current() {
        return database.sql(SELECT + "where n.id is null order by s.sealed_at desc, s.id")
                .query((row, index) -> snapshot(row))
                .list();
    }

    Optional<Snapshot> find(SnapshotId id) {
        return database.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query((row, index) -> snapshot(row))
                .optional();
    }

    /** The sealed pack, byte for byte. */
    Optional<byte[]> zip(SnapshotId id) {
        return database.sql("select zip from snapshot where id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /** What the codes in the pack stand for. */
    SealedCodes codes(SnapshotId id) {
        var units = new HashMap<UnitId, String>();
        var clusters = new HashMap<ClusterId, String>();
        database.sql("select unit_id as id, code, true as is_unit from snapshot_unit where snapshot_id = :id union all"
                        + " select cluster_id, code, false from snapshot_cluster where snapshot_id = :id")
                .param("id", id.value())
                .query(row -> {
                    var of = row.getObject("id", UUID.class);
                    if (row.getBoolean("is_unit")) {
                        units.put(new UnitId(of), row.getString("code"));
                    } else {
                        clusters.put(new ClusterId(of), row.getString("code"));
                    }
                });
        return new SealedCodes(clusters, units);
    }

    /**
     * Adds a snapshot; of two with the same number the database takes one.
     *
     * @throws RankingProblem if the pack is longer than the database takes at once
     */
    public void add(Snapshot snapshot, byte[] zip, SealedCodes codes) {
        PacketLimit.of(database).require(zip.length);
        add(snapshot, zip);
        batches.update(
                "insert into snapshot_unit (snapshot_id, unit_id, code) values (:snapshot, :of, :code)",
                rows(snapshot.id(), codes.units(), UnitId::value));
        batches.update(
                "insert into snapshot_cluster (snapshot_id, cluster_id, code) values (:snapshot, :of, :code)",
                rows(snapshot.id(), codes.clusters(), ClusterId::value));
    }

    private static <T> List<Map<String, Object>> rows(SnapshotId snapshot, Map<T, String> codes, Function<T, UUID> id) {
        return codes.entrySet().stream()
                .map(code -> Map.<String, Object>of(
                        "snapshot", snapshot.value(), "of", id.apply(code.getKey()), "code", code.getValue()))
                .toList();
    }

    private void add(Snapshot snapshot, byte[] zip) {
        try {
            database.sql(
                            "insert into snapshot (id, season_id, number, supersedes, sealed_at, sealed_by, reason, sha256,"
                                    + " zip) values (:id, :season, :number, :supersedes, :at, :by, :reason, :sha256, :zip)")
                    .param("id", snapshot.id().value())
                    .param("season", snapshot.season().value())
                    .param("number", snapshot.number())
                    .param(
                            "supersedes",
                            snapshot.supersedes().map(SnapshotId::value).orElse(null))
                    .param("at", Utc.of(snapshot.sealedAt()))
                    .param("by", snapshot.sealedBy())
                    .param("reason", snapshot.reason())
                    .param("sha256", snapshot.sha256())
                    .param("zip", zip)
                    .update();
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                new SnapshotId(row.getObject("id", UUID.class)),
                new SeasonId(row.getObject("season_id", UUID.class)),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("supersedes", UUID.class)).map(SnapshotId::new),
                Optional.ofNullable(row.getObject("newer", Integer.class)),
                Utc.at(row, "sealed_at"),
                row.getString("sealed_by"),
                row.getString("reason"),
                row.getString("sha256"));
    }
}
