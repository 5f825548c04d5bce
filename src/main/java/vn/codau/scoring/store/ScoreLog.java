package vn.codau.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Sheet;

/** Reads what records were at each of their versions, which the database itself keeps. */
@Repository
public class ScoreLog {

    private final JdbcClient database;

    ScoreLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * Every version of the records of a criterion that may be seen, the latest first.
     *
     * @param mayRead whether the record as it is now may be seen; a record is seen with its whole history or not at all
     */
    public List<ScoreVersion> of(Sheet sheet, String criterion, Predicate<ScoreEntry> mayRead) {
        record Found(ScoreEntry.Key key, ScoreVersion version) {}
        return database
                .sql("select l.*, l.state as mark_state, c.scorer_code from score_log l join score c"
                        + " on c.sheet_id = l.sheet_id and c.criterion = l.criterion and c.source = l.source"
                        + " and c.scorer_id = l.scorer_id where l.sheet_id = :sheet and l.criterion = :criterion"
                        + " order by l.changed_at desc, l.version desc")
                .params(Map.of("sheet", sheet.head().id().value(), "criterion", criterion))
                .query((row, number) -> new Found(SheetRows.key(row), version(row)))
                .list()
                .stream()
                .filter(found -> sheet.mark(found.key()).filter(mayRead).isPresent())
                .map(Found::version)
                .toList();
    }

    /** One version, of a row of the log with its record's scorer. */
    public static ScoreVersion version(ResultSet row) throws SQLException {
        var by = SheetRows.by(row);
        return new ScoreVersion(
                row.getString("criterion"),
                Source.valueOf(row.getString("source")),
                row.getString("scorer_code"),
                row.getLong("version"),
                SheetRows.entered(row),
                row.getString("note"),
                new ScoreCell.Change(by.at(), by.name()));
    }
}
