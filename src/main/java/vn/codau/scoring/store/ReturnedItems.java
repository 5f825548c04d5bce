package vn.codau.scoring.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.batch.Batches;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.Sheet;

/** Keeps what was returned to units, round by round. */
@Repository
public class ReturnedItems {

    private final JdbcClient database;
    private final Batches batches;

    ReturnedItems(JdbcClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What came back in the latest round and concerns the unit; an item is resolved once its cell was entered anew. */
    public List<ReturnedItem> of(Sheet sheet) {
        return latest(sheet).stream()
                .filter(item -> !sheet.isOutside(item.criterion()))
                .toList();
    }

    private List<ReturnedItem> latest(Sheet sheet) {
        var head = sheet.head();
        if (head.standing().round() == 1) {
            return List.of();
        }
        return database.sql("select * from returned_item r where r.sheet_id = :sheet and r.round = :round"
                        + " order by r.criterion")
                .params(Map.of(
                        "sheet", head.id().value(), "round", head.standing().round() - 1))
                .query((row, number) -> {
                    var criterion = row.getString("criterion");
                    var at = Utc.at(row, "returned_at");
                    return new ReturnedItem(
                            criterion,
                            row.getInt("round"),
                            row.getString("note"),
                            at,
                            row.getString("returned_by"),
                            isResolved(sheet, criterion, at));
                })
                .list();
    }

    private static boolean isResolved(Sheet sheet, String criterion, Instant returned) {
        return sheet.claim(criterion)
                .filter(mark -> mark.by().at().isAfter(returned))
                .isPresent();
    }

    public void add(Sheet.Head sheet, List<ReturnedItem> items) {
        var rows = items.stream()
                .map(item -> Map.of(
                        "sheet", sheet.id().value(),
                        "round", item.round(),
                        "criterion", item.criterion(),
                        "note", item.note(),
                        "at", Utc.of(item.at()),
                        "by", item.by()))
                .toList();
        batches.update(
                "insert into returned_item (sheet_id, round, criterion, note, returned_at, returned_by)"
                        + " values (:sheet, :round, :criterion, :note, :at, :by)",
                rows);
    }
}
