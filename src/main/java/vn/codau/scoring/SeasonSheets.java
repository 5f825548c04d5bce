package vn.codau.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.Position;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads all sheets of a season with every record, in three statements however many clusters, units and records there are. */
@Repository
class SeasonSheets {

    private static final String SEATS =
            "select e.season_id as seat_season, e.cluster_id as seat_cluster, e.cluster_code,"
                    + " e.cluster_name, e.cluster_kind, e.unit_id as seat_unit, e.unit_code as seat_code,"
                    + " e.unit_name as seat_name, e.position, e.turn, s.* from cluster_seat e left join sheet s"
                    + " on s.cluster_id = e.cluster_id and s.unit_id = e.unit_id where e.season_id = :season"
                    + " order by e.cluster_code, e.unit_id";

    private static final String MARKS = "select c.sheet_id, c.criterion, c.source, c.scorer_id, c.scorer_code,"
            + " c.state as mark_state, c.input, c.rate, c.note, c.measured, c.outdated, c.version as mark_version,"
            + " c.changed_at, c.changed_by, c.changed_name from sheet s join score c on c.sheet_id = s.id"
            + " where s.season_id = :season";

    private static final String DISPUTES = "select s.cluster_id, count(*) as cells from verification v"
            + " join sheet s on s.id = v.sheet_id where s.season_id = :season and (v.state = 'PROPOSED'"
            + " or (v.state = 'OPEN' and v.claimed_by is not null)) group by s.cluster_id";

    private final JdbcClient database;
    private final Tables tables;

    /** A cluster with its sheets, and what each of them comes to. */
    record Read(ClusterSheets sheets, List<Standing> standings) {}

    SeasonSheets(JdbcClient database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Every cluster in which anybody sits, by its code. */
    Map<ClusterId, Read> of(SeasonId season) {
        var clusters = new LinkedHashMap<ClusterId, Read>();
        var sheets = new HashMap<UUID, Sheet>();
        database.sql(SEATS).param("season", season.value()).query(row -> {
            seat(row, clusters, sheets);
        });
        // Whoever has left a cluster has no seat in it, and its sheet there counts no more.
        database.sql(MARKS).param("season", season.value()).query(row -> {
            var sheet = sheets.get(SheetRows.id(row, "sheet_id"));
            if (sheet != null) {
                sheet.put(SheetRows.mark(row));
            }
        });
        return clusters;
    }

    /** How many cells of a cluster somebody looks into or has a proposal for. */
    Map<ClusterId, Integer> disputes(SeasonId season) {
        var disputes = new HashMap<ClusterId, Integer>();
        database.sql(DISPUTES).param("season", season.value()).query(row -> {
            disputes.put(new ClusterId(SheetRows.id(row, "cluster_id")), row.getInt("cells"));
        });
        return disputes;
    }

    private void seat(ResultSet row, Map<ClusterId, Read> clusters, Map<UUID, Sheet> sheets) throws SQLException {
        var id = new ClusterId(SheetRows.id(row, "seat_cluster"));
        var read = clusters.get(id);
        if (read == null) {
            read = new Read(new ClusterSheets(named(row, id)), new ArrayList<>());
            clusters.put(id, read);
        }
        read.sheets()
                .add(new Seat(
                        new UnitId(SheetRows.id(row, "seat_unit")),
                        row.getString("seat_code"),
                        row.getString("seat_name"),
                        Position.valueOf(row.getString("position")),
                        row.getInt("turn")));
        if (row.getObject("id") != null) {
            var sheet = new Sheet(SheetRows.head(row), new Sheet.Dealings(List.of(), List.of(), List.of()));
            sheets.put(sheet.head().id().value(), sheet);
            read.sheets().add(sheet);
            read.standings().add(standing(row, sheet.head()));
        }
    }

    private Standing standing(ResultSet row, Sheet.Head head) throws SQLException {
        int decimals = tables.of(head).decimals();
        return new Standing(
                head.unit(),
                head.code(),
                head.name(),
                SheetRows.totals(row, "claimed", decimals),
                SheetRows.totals(row, "settled", decimals));
    }

    private static ClusterSheets.Named named(ResultSet row, ClusterId id) throws SQLException {
        return new ClusterSheets.Named(
                id,
                new SeasonId(SheetRows.id(row, "seat_season")),
                row.getString("cluster_code"),
                row.getString("cluster_name"),
                ClusterKind.valueOf(row.getString("cluster_kind")));
    }
}
