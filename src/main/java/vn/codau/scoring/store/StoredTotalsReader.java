package vn.codau.scoring.store;

import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.shared.Stale;

/** Moves sheets between their unit and those who check them; a sheet that has moved in the meantime stays where it is. */
@Repository
public class StoredTotalsReader {

    private final JdbcClient database;

    StoredTotalsReader(JdbcClient database) {
        this.database = database;
    }

    /** How a sheet is handed in, and whether behind the soft deadline. */
    public record HandedIn(Instant at, String by, boolean isLate, String explanation) {}

    /** What comes back and is handed in again is no later than it was the first time. */
    public void submit(Sheet.Head sheet, HandedIn now) {
        move(
                "late = if(round = 1, :late, late), state = 'SUBMITTED', submitted_at = :at, submitted_by = :by,"
                        + " explanation = :explanation",
                Map.of(
                        "late", now.isLate(),
                        "at", Utc.of(now.at()),
                        "by", now.by(),
                        "explanation", now.explanation(),
                        "id", sheet.id().value(),
                        "version", sheet.version()));
    }

    public void sendBack(Sheet.Head sheet) {
        move("state = 'RETURNED', round = round + 1", Map.of("id", sheet.id().value(), "version", sheet.version()));
    }

    private void move(String changes, Map<String, ?> parameters) {
        var changed = database.sql(
                        "update sheet set " + changes + ", version = version + 1 where id = :id and version = :version")
                .params(parameters)
                .update();
        if (changed == 0) {
            throw new Stale();
        }
    }
}
