package vn.codau.scoring.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Seat;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.store.SheetRows;
import vn.codau.scoring.store.StoredTotals;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads who sits in clusters and what their sheets are stored to come to, without a record, in one statement. */
@Repository
class SeatedSheets {

    private static final String SEATS =
            "select e.season_id as seat_season, e.cluster_id as seat_cluster, e.cluster_code,"
                    + " e.cluster_name, e.cluster_kind, e.unit_id as seat_unit, e.unit_code as seat_code,"
                    + " e.unit_name as seat_name, e.position, e.turn, e.joined_on, s.id, s.season_id, s.cluster_id,"
                    + " s.unit_id, s.unit_code, s.unit_name, s.unit_kind, s.outside, s.criteria_version, s.state, s.round, s.submitted_at,"
                    + " s.submitted_by, s.late, s.version, s.claimed_total, s.claimed_base, s.claimed_bonus, s.claimed_deduction,"
                    + " s.claimed_sections, s.claimed_incomplete, s.claimed_provisional, s.settled_total,"
                    + " s.settled_base, s.settled_bonus, s.settled_deduction, s.settled_sections,"
                    + " s.settled_incomplete, s.settled_provisional from cluster_seat e left join sheet s"
                    + " on s.cluster_id = e.cluster_id and s.unit_id = e.unit_id where ";

    private static final String ORDER =
            " order by e.cluster_code, field(e.position, 'HEAD', 'DEPUTY', 'MEMBER'), e.turn, e.unit_name, e.unit_code";

    private final JdbcClient database;
    private final ScoringTables tables;

    /**
     * A cluster with its sheets, and what each of them comes to.
     *
     * @param sheets who sits in it, with heads of sheets that hold no record, and no word of who reviews them
     * @param members who sits in it, by the codes by which they are scored
     */
    record Read(ClusterSheets sheets, List<Member> members, List<StoredTotals> standings) {}

    SeatedSheets(JdbcClient database, ScoringTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Every cluster in which anybody sits, by its code. */
    Map<ClusterId, Read> of(SeasonId season) {
        return read("e.season_id = :id", season.value());
    }

    /** The cluster, if anybody sits in it. */
    Optional<Read> of(ClusterId cluster) {
        return Optional.ofNullable(read("e.cluster_id = :id", cluster.value()).get(cluster));
    }

    private Map<ClusterId, Read> read(String condition, UUID id) {
        var clusters = new LinkedHashMap<ClusterId, Read>();
        database.sql(SEATS + condition + ORDER).param("id", id).query(row -> {
            add(row, clusters);
        });
        return clusters;
    }

    private void add(ResultSet row, Map<ClusterId, Read> clusters) throws SQLException {
        var id = new ClusterId(SheetRows.id(row, "seat_cluster"));
        var read = clusters.get(id);
        if (read == null) {
            read = new Read(new ClusterSheets(named(row, id)), new ArrayList<>(), new ArrayList<>());
            clusters.put(id, read);
        }
        var seat = new Seat(
                new UnitId(SheetRows.id(row, "seat_unit")),
                row.getString("seat_code"),
                row.getString("seat_name"),
                Position.valueOf(row.getString("position")),
                row.getInt("turn"));
        read.sheets().add(seat);
        if (row.getString("id") != null) {
            var sheet = new Sheet(SheetRows.head(row), new Sheet.Dealings(List.of(), List.of(), List.of()));
            read.sheets().add(sheet);
            read.standings().add(standing(row, sheet.head()));
        }
        var code = read.sheets().codeOf(seat);
        read.members()
                .add(new Member(
                        seat.unit(), code, seat.name(), seat.position(), row.getObject("joined_on", LocalDate.class)));
    }

    private StoredTotals standing(ResultSet row, Sheet.Head head) throws SQLException {
        int decimals = tables.of(head).decimals();
        return new StoredTotals(
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
