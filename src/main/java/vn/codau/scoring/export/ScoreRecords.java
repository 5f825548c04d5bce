package vn.codau.scoring.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.export.SheetEvent.Kind;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.store.ScoreLog;
import vn.codau.scoring.store.ScoreVersion;
import vn.codau.scoring.store.SheetRows;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Everything that was ever entered in a cluster, for a service that files it away and decides who may have that. */
@Service
@Transactional(readOnly = true)
public class ScoreRecords {

    private static final int ROWS_AT_A_TIME = 2_000;

    private static final String EVENTS = """
            select returned_at as at, 'RETURNED' as kind, criterion, returned_by as by_name, note as text
              from returned_item where sheet_id = :sheet
            union all
            select at, state, criterion, by_name, reason from review where sheet_id = :sheet
            union all
            select proposed_at, 'PROPOSED', criterion, proposed_name, reason from verification
              where sheet_id = :sheet and proposed_at is not null
            union all
            select decided_at, state, criterion, decided_name, decision_reason from verification
              where sheet_id = :sheet and decided_at is not null and state in ('CONFIRMED', 'REJECTED')
            order by at, kind, criterion, by_name""";

    private final JdbcClient database;

    ScoreRecords(JdbcClient database) {
        this.database = database;
    }

    /** The cluster's sheets by their units. */
    public Map<UnitId, KeptSheet> sheets(ClusterId cluster) {
        return database
                .sql("select id, unit_id, unit_code, state, round, submitted_at, submitted_by, explanation from sheet"
                        + " where cluster_id = :cluster")
                .param("cluster", cluster.value())
                .query((row, index) -> new KeptSheet(
                        new SheetId(SheetRows.id(row, "id")),
                        new UnitId(SheetRows.id(row, "unit_id")),
                        row.getString("unit_code"),
                        SheetState.valueOf(row.getString("state")),
                        row.getInt("round"),
                        row.getObject("submitted_at") == null
                                ? Optional.empty()
                                : Optional.of(Utc.at(row, "submitted_at")),
                        row.getString("submitted_by"),
                        row.getString("explanation")))
                .list()
                .stream()
                .collect(Collectors.toMap(KeptSheet::unit, sheet -> sheet));
    }

    /** Every version of every record of a sheet, by criterion, source and scorer, oldest first. */
    public void versions(SheetId sheet, Consumer<ScoreVersion> each) {
        database.sql("select l.*, l.state as mark_state, c.scorer_code from score_log l join score c"
                        + " on c.sheet_id = l.sheet_id and c.criterion = l.criterion and c.source = l.source"
                        + " and c.scorer_id = l.scorer_id where l.sheet_id = :sheet"
                        + " order by l.criterion, l.source, c.scorer_code, l.version")
                .param("sheet", sheet.value())
                .withFetchSize(ROWS_AT_A_TIME)
                .query(row -> {
                    each.accept(ScoreLog.version(row));
                });
    }

    /** What else was done with the sheet, oldest first. */
    public List<SheetEvent> events(SheetId sheet) {
        return database.sql(EVENTS)
                .param("sheet", sheet.value())
                .query((row, index) -> new SheetEvent(
                        Utc.at(row, "at"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("criterion"),
                        row.getString("by_name"),
                        row.getString("text")))
                .list();
    }
}
