package vn.codau.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.Position;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads a cluster's sheets: who sits in it, their sheets and the records that are asked for, in one statement. */
@Repository
class SheetReader {

    private static final String READ = """
            select 0 as is_mark, e.season_id as seat_season, e.cluster_id as seat_cluster, e.cluster_code,
              e.cluster_name, e.cluster_kind, e.unit_id as seat_unit, e.unit_code as seat_code,
              e.unit_name as seat_name, e.position, e.turn, s.id, s.season_id, s.cluster_id, s.unit_id, s.unit_code,
              s.unit_name, s.unit_kind, s.outside, s.criteria_version, s.state, s.round, s.submitted_at, s.submitted_by,
              s.late, s.version,
              (select group_concat(r.criterion separator '\\n') from returned_item r
                where r.sheet_id = s.id and r.round = s.round - 1) as returned,
              (select group_concat(concat_ws('\\t', v.source, v.scorer_id, v.state, v.criterion) separator '\\n')
                from review v where v.sheet_id = s.id) as reviews,
              (select group_concat(p.scorer_id separator '\\n') from peer_assignment p
                where p.cluster_id = e.cluster_id and p.unit_id = e.unit_id) as peers,
              null as criterion, null as source, null as scorer_id, null as scorer_code, null as mark_state,
              null as input, null as rate, null as note, null as measured, null as outdated, null as mark_version,
              null as changed_at, null as changed_by, null as changed_name
            from cluster_seat e left join sheet s on s.cluster_id = e.cluster_id and s.unit_id = e.unit_id
            where e.cluster_id = :cluster
            union all
            select 1, null, null, null, null, null, s.unit_id, null, null, null, null, null, null, null, null, null,
              null, null, null, null, null, null, null, null, null, null, null, null, null, c.criterion, c.source, c.scorer_id,
              c.scorer_code, c.state, c.input, c.rate, c.note, c.measured, c.outdated, c.version, c.changed_at,
              c.changed_by, c.changed_name
            from sheet s join score c on c.sheet_id = s.id where s.cluster_id = :cluster""";

    private final JdbcClient database;

    SheetReader(JdbcClient database) {
        this.database = database;
    }

    /** The cluster with one unit's records, and of the others' only those on which points of other units depend. */
    ClusterSheets around(ClusterId cluster, UnitId unit) {
        return read(cluster, "s.unit_id = :unit or c.measured", Map.of("unit", unit.value()));
    }

    /** The cluster with every record. */
    ClusterSheets whole(ClusterId cluster) {
        return read(cluster, "true", Map.of());
    }

    /** Who sits in the cluster with their sheets, without records. */
    ClusterSheets bare(ClusterId cluster) {
        return read(cluster, "false", Map.of());
    }

    /** Who sits in the cluster with their sheets, without records, where anybody does. */
    Optional<ClusterSheets> bareIfAny(ClusterId cluster) {
        return find(cluster, "false", Map.of());
    }

    /** The cluster with what its head and peers gave, where anybody sits in it. */
    Optional<ClusterSheets> crossScores(ClusterId cluster) {
        return find(cluster, "c.source in ('HEAD', 'PEER')", Map.of());
    }

    /** The cluster with every record, where anybody sits in the cluster. */
    Optional<ClusterSheets> find(ClusterId cluster) {
        return find(cluster, "true", Map.of());
    }

    /**
     * The records of the cluster that fulfil a condition on the score {@code c} or the sheet {@code s}. Sheets come in the
     * order in which everybody locks them.
     *
     * @throws ScoringProblem if nobody sits in that cluster
     */
    ClusterSheets read(ClusterId cluster, String condition, Map<String, ?> parameters) {
        return find(cluster, condition, parameters)
                .orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NOT_A_MEMBER));
    }

    private Optional<ClusterSheets> find(ClusterId cluster, String condition, Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("cluster", cluster.value());
        var found = new ArrayList<ClusterSheets>(1);
        var sheets = new HashMap<UUID, Sheet>();
        database.sql(READ + " and (" + condition + ") order by is_mark, seat_unit")
                .params(all)
                .query(row -> {
                    var sheet = sheets.get(SheetRows.id(row, "seat_unit"));
                    if (!row.getBoolean("is_mark")) {
                        if (found.isEmpty()) {
                            found.add(new ClusterSheets(cluster(row)));
                        }
                        addSeat(row, found.getFirst(), sheets);
                    } else if (sheet
                            != null) { // Whoever has left the cluster has no seat, and its sheet counts no more.
                        sheet.put(SheetRows.mark(row));
                    }
                });
        return found.stream().findFirst();
    }

    private static void addSeat(ResultSet row, ClusterSheets into, Map<UUID, Sheet> sheets) throws SQLException {
        var unit = SheetRows.id(row, "seat_unit");
        into.add(new Seat(
                new UnitId(unit),
                row.getString("seat_code"),
                row.getString("seat_name"),
                Position.valueOf(row.getString("position")),
                row.getInt("turn")));
        if (row.getObject("id") != null) {
            var sheet = new Sheet(SheetRows.head(row), dealings(row));
            sheets.put(unit, sheet);
            into.add(sheet);
        }
    }

    private static Sheet.Dealings dealings(ResultSet row) throws SQLException {
        return new Sheet.Dealings(
                List.copyOf(words(row.getString("returned"))),
                words(row.getString("reviews")).stream().map(Review::of).toList(),
                words(row.getString("peers")).stream().map(UUID::fromString).toList());
    }

    private static List<String> words(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(words -> List.of(words.split("\n", -1)))
                .orElse(List.of());
    }

    private static ClusterSheets.Named cluster(ResultSet row) throws SQLException {
        return new ClusterSheets.Named(
                new ClusterId(SheetRows.id(row, "seat_cluster")),
                new SeasonId(SheetRows.id(row, "seat_season")),
                row.getString("cluster_code"),
                row.getString("cluster_name"),
                ClusterKind.valueOf(row.getString("cluster_kind")));
    }
}
