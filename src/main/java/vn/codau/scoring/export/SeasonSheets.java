package vn.codau.scoring.export;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.store.SheetRows;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** Reads all sheets of a season with every record, in three statements however many clusters, units and records there are. */
@Repository
class SeasonSheets {

    private static final String MARKS = "select c.sheet_id, c.criterion, c.source, c.scorer_id, c.scorer_code,"
            + " c.state as mark_state, c.input, c.rate, c.note, c.measured, c.outdated, c.version as mark_version,"
            + " c.changed_at, c.changed_by, c.changed_name from sheet s join score c on c.sheet_id = s.id"
            + " where s.season_id = :season";

    private static final String DISPUTES = "select s.cluster_id, count(*) as cells from verification v"
            + " join sheet s on s.id = v.sheet_id where s.season_id = :season and (v.state in ('PROPOSED', 'MISMATCH')"
            + " or (v.state = 'OPEN' and v.claimed_by is not null)) and "
            + NotConcerned.CONCERNS_VERIFIED + " group by s.cluster_id";

    private final JdbcClient database;
    private final SeatedSheets seated;

    SeasonSheets(JdbcClient database, SeatedSheets seated) {
        this.database = database;
        this.seated = seated;
    }

    /** Every cluster in which anybody sits, by its code. */
    Map<ClusterId, SeatedSheets.Read> of(SeasonId season) {
        var clusters = seated.of(season);
        var sheets = new HashMap<UUID, Sheet>();
        clusters.values()
                .forEach(read -> read.sheets()
                        .sheets()
                        .forEach(sheet -> sheets.put(sheet.head().id().value(), sheet)));
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
}
