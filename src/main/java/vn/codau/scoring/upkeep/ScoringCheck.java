package vn.codau.scoring.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.SheetRows;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.upkeep.Inconsistency.Kind;
import vn.codau.shared.ClusterId;

/** Counts everything anew and holds it against what is stored. Changes nothing, and may run beside the portal. */
@Component
public class ScoringCheck {

    private final NamedParameterJdbcTemplate database;
    private final SheetReader reader;
    private final SheetStore store;
    private final ScoringTables tables;

    ScoringCheck(NamedParameterJdbcTemplate database, SheetReader reader, SheetStore store, ScoringTables tables) {
        this.database = database;
        this.reader = reader;
        this.store = store;
        this.tables = tables;
    }

    /** Everything that is wrong, in all seasons. */
    public List<Inconsistency> check() {
        var found = new ArrayList<>(doubleSheets());
        var audited = audited();
        for (var cluster : clusters()) {
            reader.find(cluster).ifPresent(read -> {
                found.addAll(totals(read));
                read.sheets().forEach(sheet -> found.addAll(audits(read, sheet, audited)));
            });
        }
        found.addAll(histories());
        return found;
    }

    private List<ClusterId> clusters() {
        return database.query(
                "select distinct cluster_id from sheet",
                (row, number) -> new ClusterId(SheetRows.id(row, "cluster_id")));
    }

    private List<Inconsistency> doubleSheets() {
        return database.query(
                "select cluster_id, unit_id, count(*) as sheets from sheet group by cluster_id, unit_id having sheets > 1",
                (row, number) -> new Inconsistency(
                        Kind.SHEET,
                        SheetRows.id(row, "cluster_id") + "/" + SheetRows.id(row, "unit_id"),
                        row.getString("sheets"),
                        "1"));
    }

    private List<Inconsistency> totals(ClusterSheets read) {
        var found = new ArrayList<Inconsistency>();
        var table = tables.of(read.sheets().iterator().next().head());
        var stored = new HashMap<SheetId, SheetStore.Stored>();
        store.totals(read.cluster().id(), table.decimals())
                .forEach(totals -> stored.put(totals.sheet().id(), totals));
        for (var result : new TotalsCalculator(read, table).ofAll()) {
            var kept = stored.get(result.sheet().id());
            // A sheet that was saved between the two readings is looked at the next time.
            if (kept != null && kept.sheet().version() == result.sheet().version()) {
                var where = ScoreSubjects.of(read.cluster(), result.sheet()).text();
                if (!kept.sheet().outside().equals(result.outside())) {
                    found.add(new Inconsistency(
                            Kind.CONCERN,
                            where,
                            kept.sheet().outside().text(),
                            result.outside().text()));
                }
                compare(where, kept.claimed(), result.claimed(), found);
                compare(where, kept.settled(), result.settled(), found);
            }
        }
        return found;
    }

    private static void compare(String where, SheetTotals stored, SheetTotals counted, List<Inconsistency> found) {
        if (!stored.equals(counted)) {
            found.add(new Inconsistency(Kind.TOTAL, where, stored.toString(), counted.toString()));
        }
    }

    private static List<Inconsistency> audits(ClusterSheets read, Sheet sheet, Map<String, Long> audited) {
        return sheet.marks()
                .map(mark -> new Inconsistency(
                        Kind.AUDIT,
                        ScoreSubjects.of(read.cluster(), sheet.head(), mark).text(),
                        String.valueOf(audited.getOrDefault(ScoreSubjects.suffix(sheet.head(), mark), 0L)),
                        String.valueOf(mark.version())))
                .filter(each -> !each.stored().equals(each.expected()))
                .toList();
    }

    /** How often each record was saved, by the audit log: one entry for one record, or one for many with a line for each. */
    private Map<String, Long> audited() {
        var counts = new HashMap<String, Long>();
        database.query(
                "select subject, command, after_value, before_value from audit_entry where subject_kind = 'score' and command"
                        + " in ('SAVE_SELF_SCORE', 'SAVE_CROSS_SCORE', 'SAVE_SPECIALIST_SCORE', 'CONFIRM_VERIFIED')"
                        + " or subject_kind = 'scores' or command = 'RECUSE'",
                row -> {
                    var subject = row.getString("subject");
                    if (subject.startsWith("score:")) {
                        counts.merge(ScoreSubjects.suffix(subject), 1L, Long::sum);
                    } else {
                        ScoreSubjects.lines(row.getString("before_value"))
                                .forEach(line -> counts.merge(line, 1L, Long::sum));
                    }
                });
        return counts;
    }

    /** A record is at the last of its kept versions, and none of them is missing. */
    private List<Inconsistency> histories() {
        return database.query(
                "select c.sheet_id, c.criterion, c.version, count(l.version) as kept from score c left join score_log l on"
                        + " l.sheet_id = c.sheet_id and l.criterion = c.criterion and l.source = c.source and"
                        + " l.scorer_id = c.scorer_id group by c.sheet_id, c.criterion, c.source, c.scorer_id, c.version"
                        + " having kept <> c.version",
                (row, number) -> new Inconsistency(
                        Kind.HISTORY,
                        SheetRows.id(row, "sheet_id") + "/" + row.getString("criterion"),
                        row.getString("kept"),
                        row.getString("version")));
    }
}
