package vn.codau.scoring.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Keeps sheets. What decides races is in the database: unique keys, and versions in the conditions of changes. */
@Repository
public class SheetStore {

    private final JdbcClient database;

    SheetStore(JdbcClient database) {
        this.database = database;
    }

    /** Makes the sheets that members lack; harmless where somebody else does so at the same time. */
    public void create(ClusterId cluster, int criteria) {
        database.sql("""
                insert ignore into sheet (id, season_id, cluster_id, unit_id, unit_code, unit_name, unit_kind, criteria_version)
                select uuid(), e.season_id, e.cluster_id, e.unit_id, e.unit_code, e.unit_name, e.unit_kind, :criteria
                from cluster_seat e where e.cluster_id = :cluster and not exists (select 1 from sheet s
                  where s.cluster_id = e.cluster_id and s.unit_id = e.unit_id)""")
                .params(Map.of("cluster", cluster.value(), "criteria", criteria))
                .update();
    }

    /** Takes over of what kind its members are now; whoever calls it has locked the sheets and counts them anew. */
    public void takeKinds(ClusterId cluster) {
        database.sql("update sheet s join cluster_seat e on e.cluster_id = s.cluster_id and e.unit_id = s.unit_id"
                        + " set s.unit_kind = e.unit_kind where s.cluster_id = :cluster and s.unit_kind <> e.unit_kind")
                .params(Map.of("cluster", cluster.value()))
                .update();
    }

    /** The clusters in which the unit has a sheet and a seat now, in one order for everybody, with their seasons. */
    public Map<ClusterId, SeasonId> clusters(UnitId unit) {
        var clusters = new LinkedHashMap<ClusterId, SeasonId>();
        database.sql("select s.cluster_id, s.season_id from sheet s join cluster_seat e on e.cluster_id = s.cluster_id"
                        + " and e.unit_id = s.unit_id where s.unit_id = :unit order by s.cluster_id")
                .params(Map.of("unit", unit.value()))
                .query(row -> {
                    clusters.put(
                            new ClusterId(SheetRows.id(row, "cluster_id")),
                            new SeasonId(SheetRows.id(row, "season_id")));
                });
        return clusters;
    }

    /** Waits until nobody else changes sheets of the cluster; everybody locks them in the same order. */
    public void lock(ClusterId cluster) {
        database.sql(
                        "select id from sheet force index (sheet_once) where cluster_id = :cluster order by unit_id for update")
                .params(Map.of("cluster", cluster.value()))
                .query(row -> {});
    }

    /**
     * Waits until nobody else changes that one sheet; whoever holds it must not ask for others any more. By its id, because
     * whoever tried to change it in vain may hold its row already, and must not ask for the index that leads there.
     */
    public void lock(SheetId sheet) {
        database.sql("select id from sheet where id = :id for update")
                .params(Map.of("id", sheet.value()))
                .query(row -> {});
    }

    /** Stores what sheets come to; false if one of them has changed since it was read. */
    public boolean saveTotals(Collection<TotalsCalculator.Result> results) {
        return database.sql(TotalsUpdate.SQL)
                        .params(Map.of("rows", TotalsUpdate.rows(results)))
                        .update()
                == results.size();
    }

    /** The same for whoever has locked the cluster's sheets. */
    public void saveLocked(Collection<TotalsCalculator.Result> results) {
        if (!saveTotals(results)) {
            throw new Stale();
        }
    }

    /** The season's clusters that have sheets, in one order for everybody, with the version of their criteria tables. */
    public Map<ClusterId, Integer> clusters(SeasonId season) {
        var clusters = new LinkedHashMap<ClusterId, Integer>();
        database.sql("select cluster_id, max(criteria_version) as version from sheet where season_id = :season"
                        + " group by cluster_id order by cluster_id")
                .params(Map.of("season", season.value()))
                .query(row -> {
                    clusters.put(new ClusterId(SheetRows.id(row, "cluster_id")), row.getInt("version"));
                });
        return clusters;
    }

    /** The codes that the units of a cluster had when their sheets were made. */
    public Map<UnitId, String> codes(ClusterId cluster) {
        var codes = new HashMap<UnitId, String>();
        database.sql("select unit_id, unit_code from sheet where cluster_id = :cluster")
                .params(Map.of("cluster", cluster.value()))
                .query(row -> {
                    codes.put(new UnitId(SheetRows.id(row, "unit_id")), row.getString("unit_code"));
                });
        return codes;
    }

    /** What the sheet is stored to come to, as claimed and as settled. */
    public record Stored(Sheet.Head sheet, SheetTotals claimed, SheetTotals settled) {}

    /** The stored totals of those who sit in the cluster now, by their code. */
    public List<Stored> totals(ClusterId cluster, int decimals) {
        return database.sql(
                        "select s.* from sheet s join cluster_seat e on e.cluster_id = s.cluster_id and e.unit_id = s.unit_id"
                                + " where s.cluster_id = :cluster order by s.unit_code")
                .params(Map.of("cluster", cluster.value()))
                .query((row, number) -> new Stored(
                        SheetRows.head(row),
                        SheetRows.totals(row, "claimed", decimals),
                        SheetRows.totals(row, "settled", decimals)))
                .list();
    }
}
