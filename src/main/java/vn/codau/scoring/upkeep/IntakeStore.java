package vn.codau.scoring.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.batch.Batches;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.store.Reviews;
import vn.codau.shared.ClusterId;

/** Keeps as handed in what came in as a whole. */
@Repository
class IntakeStore {

    private final JdbcClient database;
    private final Batches batches;

    IntakeStore(JdbcClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Hands in every sheet of the cluster, and those reviews. */
    void add(ClusterId cluster, Map<SheetId, List<Review>> reviews, Reviews.Done done) {
        database.sql(
                        "update sheet set state = 'SUBMITTED', submitted_at = :at, submitted_by = :by where cluster_id = :cluster")
                .params(Map.of("at", Utc.of(done.at()), "by", done.by(), "cluster", cluster.value()))
                .update();
        var rows = new ArrayList<Map<String, Object>>();
        reviews.forEach((sheet, given) -> given.forEach(review -> rows.add(row(sheet, review, done))));
        if (!rows.isEmpty()) {
            batches.update(
                    "insert into review (sheet_id, source, scorer_id, criterion, state, reason, at, by_name) values"
                            + " (:sheet, :source, :scorer, :criterion, :state, :reason, :at, :by)",
                    rows);
        }
    }

    private static Map<String, Object> row(SheetId sheet, Review review, Reviews.Done done) {
        var row = new HashMap<String, Object>();
        row.put("sheet", sheet.value());
        row.put("source", review.source().name());
        row.put("scorer", review.scorer());
        row.put("criterion", review.criterion());
        row.put("state", review.state().name());
        row.put("reason", done.reason());
        row.put("at", Utc.of(done.at()));
        row.put("by", done.by());
        return row;
    }
}
