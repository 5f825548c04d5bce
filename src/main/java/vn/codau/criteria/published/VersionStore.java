package vn.codau.criteria.published;

import com.github.benmanes.caffeine.cache.Cache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.text.TableText;
import vn.codau.platform.cache.Caches;
import vn.codau.platform.digest.Sha256;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Keeps published versions, which never change; those that were read are remembered. */
@Repository
public class VersionStore {

    private static final int MOST_REMEMBERED = 500;
    private static final String HEAD = "v.version, v.published_at, v.published_by, v.reason, v.sha256";

    /** A version without its text. */
    record Head(int number, Instant at, String by, String reason, String sha256) {}

    /** The hash is part of it, because a version that was read and then rolled back must not be remembered as the next. */
    private record Key(UUID cluster, int number, String sha256) {}

    private final Cache<Key, CriteriaTable> remembered = Caches.ofAtMost(MOST_REMEMBERED);

    private final JdbcClient database;

    VersionStore(JdbcClient database) {
        this.database = database;
    }

    /** The latest version's table. */
    public Optional<CriteriaTable> latest(ClusterId cluster) {
        return head(cluster, "order by version desc limit 1", 0).map(head -> table(cluster, head));
    }

    /** The latest tables of a season's clusters. */
    public List<CriteriaTable> latest(SeasonId season) {
        return database
                .sql("select v.cluster_id, " + HEAD
                        + " from criteria_version v join (select cluster_id, max(version) as"
                        + " version from criteria_version where season_id = :season group by cluster_id) newest"
                        + " using (cluster_id, version)")
                .param("season", season.value())
                .query((row, index) -> Map.entry(new ClusterId(row.getObject("cluster_id", UUID.class)), head(row)))
                .list()
                .stream()
                .map(found -> table(found.getKey(), found.getValue()))
                .toList();
    }

    Optional<CriteriaTable> find(ClusterId cluster, int number) {
        return head(cluster, "and version = :number", number).map(head -> table(cluster, head));
    }

    boolean hasAny(ClusterId cluster) {
        return database.sql("select exists (select 1 from criteria_version where cluster_id = :cluster)")
                        .param("cluster", cluster.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Newest first. */
    List<Head> heads(ClusterId cluster) {
        return heads(cluster, "order by version desc", 0);
    }

    /** Keeps a table as the version of its number. */
    public void add(CriteriaTable table, Instant at, String by, String reason) {
        var text = TableText.write(table);
        try {
            database.sql("insert into criteria_version (cluster_id, version, season_id, document, sha256, published_at,"
                            + " published_by, reason) values (:cluster, :number, :season, :document, :sha256, :at, :by,"
                            + " :reason)")
                    .param("cluster", table.cluster().value())
                    .param("number", table.criteria().version())
                    .param("season", table.season().value())
                    .param("document", text)
                    .param("sha256", Sha256.of(text))
                    .param("at", Utc.of(at))
                    .param("by", by)
                    .param("reason", reason)
                    .update();
        } catch (DuplicateKeyException publishedMeanwhile) {
            throw new Stale();
        }
    }

    private Optional<Head> head(ClusterId cluster, String which, int number) {
        return heads(cluster, which, number).stream().findFirst();
    }

    private List<Head> heads(ClusterId cluster, String which, int number) {
        return database.sql("select " + HEAD + " from criteria_version v where cluster_id = :cluster " + which)
                .param("cluster", cluster.value())
                .param("number", number)
                .query((row, index) -> head(row))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getInt("version"),
                Utc.at(row, "published_at"),
                row.getString("published_by"),
                row.getString("reason"),
                row.getString("sha256"));
    }

    private CriteriaTable table(ClusterId cluster, Head head) {
        var key = new Key(cluster.value(), head.number(), head.sha256());
        var known = remembered.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var table = database.sql("select season_id, document from criteria_version"
                        + " where cluster_id = :cluster and version = :number")
                .param("cluster", cluster.value())
                .param("number", head.number())
                .query((row, index) -> TableText.read(
                        cluster, new SeasonId(row.getObject("season_id", UUID.class)), row.getString("document")))
                .single();
        remembered.put(key, table);
        return table;
    }
}
