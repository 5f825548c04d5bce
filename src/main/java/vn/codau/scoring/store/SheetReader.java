package vn.codau.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.Position;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.Seat;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads a cluster's sheets: who sits in it, their sheets and the records that are asked for, in one statement. */
@Repository
public class SheetReader {

    /** A seat, with the sheet of whoever sits on it and what others did with that. */
    private static final List<String> SEAT = List.of(
            "e.season_id as seat_season",
            "e.cluster_id as seat_cluster",
            "e.cluster_code as cluster_code",
            "e.cluster_name as cluster_name",
            "e.cluster_kind as cluster_kind",
            "e.unit_code as seat_code",
            "e.unit_name as seat_name",
            "e.position as position",
            "e.turn as turn",
            "s.id as id",
            "s.season_id as season_id",
            "s.cluster_id as cluster_id",
            "s.unit_id as unit_id",
            "s.unit_code as unit_code",
            "s.unit_name as unit_name",
            "s.unit_kind as unit_kind",
            "s.outside as outside",
            "s.criteria_version as criteria_version",
            "s.state as state",
            "s.round as round",
            "s.submitted_at as submitted_at",
            "s.submitted_by as submitted_by",
            "s.late as late",
            "s.version as version",
            """
            (select group_concat(r.criterion separator '\\n') from returned_item r
              where r.sheet_id = s.id and r.round = s.round - 1) as returned""",
            """
            (select group_concat(concat_ws('\\t', v.source, v.scorer_id, v.state, v.criterion) separator '\\n')
              from review v where v.sheet_id = s.id) as reviews""",
            """
            (select group_concat(p.scorer_id separator '\\n') from peer_assignment p
              where p.cluster_id = e.cluster_id and p.unit_id = e.unit_id) as peers""");

    /** A record of a sheet. */
    private static final List<String> MARK = List.of(
            "c.criterion as criterion",
            "c.source as source",
            "c.scorer_id as scorer_id",
            "c.scorer_code as scorer_code",
            "c.state as mark_state",
            "c.input as input",
            "c.rate as rate",
            "c.note as note",
            "c.measured as measured",
            "c.outdated as outdated",
            "c.version as mark_version",
            "c.changed_at as changed_at",
            "c.changed_by as changed_by",
            "c.changed_name as changed_name");

    /** The seats first, then the records; each row is one or the other. */
    private static final String READ = """
            select 0 as is_mark, e.unit_id as seat_unit, %s, %s
            from cluster_seat e left join sheet s on s.cluster_id = e.cluster_id and s.unit_id = e.unit_id
            where e.cluster_id = :cluster
            union all
            select 1, s.unit_id, %s, %s
            from sheet s join score c on c.sheet_id = s.id where s.cluster_id = :cluster""".formatted(columns(SEAT), nothing(MARK), nothing(SEAT), columns(MARK));

    private final JdbcClient database;

    SheetReader(JdbcClient database) {
        this.database = database;
    }

    private static String columns(List<String> columns) {
        return String.join(", ", columns);
    }

    /** As many empty columns, by the same names. */
    private static String nothing(List<String> columns) {
        return columns.stream()
                .map(column -> "null" + column.substring(column.lastIndexOf(" as ")))
                .collect(Collectors.joining(", "));
    }

    /** The cluster with one unit's records, and of the others' only those on which points of other units depend. */
    public ClusterSheets around(ClusterId cluster, UnitId unit) {
        return read(cluster, "s.unit_id = :unit or c.measured", Map.of("unit", unit.value()));
    }

    /** The cluster with every record. */
    public ClusterSheets whole(ClusterId cluster) {
        return read(cluster, "true", Map.of());
    }

    /** Who sits in the cluster with their sheets, without records. */
    ClusterSheets bare(ClusterId cluster) {
        return read(cluster, "false", Map.of());
    }

    /** Who sits in the cluster with their sheets, without records, where anybody does. */
    public Optional<ClusterSheets> bareIfAny(ClusterId cluster) {
        return find(cluster, "false", Map.of());
    }

    /** The cluster with what its head and peers gave, where anybody sits in it. */
    public Optional<ClusterSheets> crossScores(ClusterId cluster) {
        return find(cluster, "c.source in ('HEAD', 'PEER')", Map.of());
    }

    /** The cluster with every record, where anybody sits in the cluster. */
    public Optional<ClusterSheets> find(ClusterId cluster) {
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
