package vn.codau.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.stereotype.Repository;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.Position;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Keeps sheets. What decides races is in the database: unique keys, and versions in the conditions of changes. */
@Repository
class SheetStore {

    private static final String SEATS = """
            select e.season_id as seat_season, e.cluster_id as seat_cluster, e.cluster_code, e.cluster_name,
              e.cluster_kind, e.unit_id as seat_unit, e.unit_code as seat_code, e.unit_name as seat_name, e.position,
              e.turn, s.*, exists (select 1 from returned_item r where r.sheet_id = s.id and r.round = s.round - 1
                and r.criterion = :returned) as is_returned, c.criterion, c.source, c.scorer_id, c.scorer_code, c.state as mark_state, c.input, c.rate, c.note,
              c.measured, c.outdated, c.version as mark_version, c.changed_at, c.changed_by, c.changed_name
            from cluster_seat e left join sheet s on s.cluster_id = e.cluster_id and s.unit_id = e.unit_id
              left join score c on c.sheet_id = s.id and (%s)
            where e.cluster_id = :cluster order by e.unit_id""";

    private static final String RETURNED = "returned";

    private static final String TOTALS = """
            update sheet set claimed_total = :claimedTotal, claimed_base = :claimedBase, claimed_bonus = :claimedBonus,
              claimed_deduction = :claimedDeduction, claimed_sections = :claimedSections,
              claimed_incomplete = :claimedIncomplete, claimed_provisional = :claimedProvisional,
              settled_total = :settledTotal, settled_base = :settledBase, settled_bonus = :settledBonus,
              settled_deduction = :settledDeduction, settled_sections = :settledSections,
              settled_incomplete = :settledIncomplete, settled_provisional = :settledProvisional,
              criteria_version = :criteria, version = version + 1
            where id = :id and version = :version""";

    private final NamedParameterJdbcTemplate database;

    SheetStore(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /**
     * The cluster with one unit's records, and of the others' only those on which points of other units depend.
     *
     * @param criterion of which the sheets tell whether it was returned
     */
    ClusterSheets around(ClusterId cluster, UnitId unit, String criterion) {
        return read(
                "s.unit_id = :unit or c.measured",
                Map.of("cluster", cluster.value(), "unit", unit.value(), RETURNED, criterion));
    }

    /** The cluster with every record; of that criterion the sheets tell whether it was returned. */
    ClusterSheets whole(ClusterId cluster, String criterion) {
        return read("true", Map.of("cluster", cluster.value(), RETURNED, criterion));
    }

    /** Who sits in the cluster with their sheets, without records. */
    ClusterSheets bare(ClusterId cluster) {
        return read("false", Map.of("cluster", cluster.value(), RETURNED, ""));
    }

    /**
     * The records of the cluster that fulfil a condition on the score {@code c} or the sheet {@code s}. Sheets come in the
     * order in which everybody locks them.
     *
     * @throws ScoringProblem if nobody sits in that cluster
     */
    ClusterSheets read(String condition, Map<String, ?> parameters) {
        var found = new ClusterSheets[1];
        var sheets = new HashMap<UUID, Sheet>();
        database.query(SEATS.formatted(condition), parameters, row -> {
            if (found[0] == null) {
                found[0] = new ClusterSheets(cluster(row));
            }
            add(row, found[0], sheets);
        });
        return Optional.ofNullable(found[0]).orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NOT_A_MEMBER));
    }

    private static void add(ResultSet row, ClusterSheets into, Map<UUID, Sheet> sheets) throws SQLException {
        var unit = SheetRows.id(row, "seat_unit");
        var isNew =
                into.seats().isEmpty() || !into.seats().getLast().unit().value().equals(unit);
        if (isNew) {
            into.add(new Seat(
                    new UnitId(unit),
                    row.getString("seat_code"),
                    row.getString("seat_name"),
                    Position.valueOf(row.getString("position")),
                    row.getInt("turn")));
        }
        if (isNew && row.getObject("id") != null) {
            var sheet = new Sheet(SheetRows.head(row), row.getBoolean("is_returned"));
            sheets.put(unit, sheet);
            into.add(sheet);
        }
        var sheet = sheets.get(unit);
        if (sheet != null && row.getObject("criterion") != null) {
            sheet.put(SheetRows.mark(row));
        }
    }

    private static ClusterSheets.Named cluster(ResultSet row) throws SQLException {
        return new ClusterSheets.Named(
                new ClusterId(SheetRows.id(row, "seat_cluster")),
                new SeasonId(SheetRows.id(row, "seat_season")),
                row.getString("cluster_code"),
                row.getString("cluster_name"),
                ClusterKind.valueOf(row.getString("cluster_kind")));
    }

    /** Makes the sheets that members lack; harmless where somebody else does so at the same time. */
    void create(ClusterId cluster, int criteria) {
        database.update("""
                insert ignore into sheet (id, season_id, cluster_id, unit_id, unit_code, unit_name, criteria_version)
                select uuid(), e.season_id, e.cluster_id, e.unit_id, e.unit_code, e.unit_name, :criteria
                from cluster_seat e where e.cluster_id = :cluster and not exists (select 1 from sheet s
                  where s.cluster_id = e.cluster_id and s.unit_id = e.unit_id)""", Map.of("cluster", cluster.value(), "criteria", criteria));
    }

    /** Waits until nobody else changes sheets of the cluster; everybody locks them in the same order. */
    void lock(ClusterId cluster) {
        database.query(
                "select id from sheet force index (sheet_once) where cluster_id = :cluster order by unit_id for update",
                Map.of("cluster", cluster.value()),
                row -> {});
    }

    /** Stores what sheets come to; false if one of them has changed since it was read. */
    boolean saveTotals(Collection<Recount.Result> results) {
        var rows = results.stream().map(SheetStore::parameters).toList();
        var changed = rows.size() == 1
                ? new int[] {database.update(TOTALS, rows.getFirst())}
                : database.batchUpdate(TOTALS, SqlParameterSourceUtils.createBatch(rows));
        for (var count : changed) {
            if (count == 0) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> parameters(Recount.Result result) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", result.sheet().id().value());
        parameters.put("version", result.sheet().version());
        parameters.put("criteria", result.criteria());
        put(parameters, "claimed", result.claimed());
        put(parameters, "settled", result.settled());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String prefix, SheetTotals totals) {
        parameters.put(prefix + "Total", SheetRows.decimal(totals.total()));
        parameters.put(prefix + "Base", SheetRows.decimal(totals.base()));
        parameters.put(prefix + "Bonus", SheetRows.decimal(totals.bonus()));
        parameters.put(prefix + "Deduction", SheetRows.decimal(totals.deduction()));
        parameters.put(prefix + "Sections", SheetRows.sections(totals.sections()));
        parameters.put(prefix + "Incomplete", totals.incomplete());
        parameters.put(prefix + "Provisional", totals.provisional());
    }

    /** What the sheet is stored to come to, as claimed and as settled. */
    record Stored(Sheet.Head sheet, SheetTotals claimed, SheetTotals settled) {}

    /** The stored totals of those who sit in the cluster now, by their code. */
    List<Stored> totals(ClusterId cluster, int decimals) {
        return database.query(
                "select s.* from sheet s join cluster_seat e on e.cluster_id = s.cluster_id and e.unit_id = s.unit_id"
                        + " where s.cluster_id = :cluster order by s.unit_code",
                Map.of("cluster", cluster.value()),
                (row, number) -> new Stored(
                        SheetRows.head(row),
                        SheetRows.totals(row, "claimed", decimals),
                        SheetRows.totals(row, "settled", decimals)));
    }
}
