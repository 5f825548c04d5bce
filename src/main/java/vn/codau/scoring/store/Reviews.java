package vn.codau.scoring.store;

import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.shared.Stale;

/** Keeps what scorers did for good: handed in, or stepped back. */
@Repository
public class Reviews {

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    /** Who did it, when and why. */
    public record Done(String reason, Instant at, String by) {}

    public void add(SheetId sheet, Review review, Done done) {
        var added = database.sql(
                        "insert ignore into review (sheet_id, source, scorer_id, criterion, state, reason, at, by_name) values"
                                + " (:sheet, :source, :scorer, :criterion, :state, :reason, :at, :by)")
                .params(Map.of(
                        "sheet", sheet.value(),
                        "source", review.source().name(),
                        "scorer", review.scorer(),
                        "criterion", review.criterion(),
                        "state", review.state().name(),
                        "reason", done.reason(),
                        "at", Utc.of(done.at()),
                        "by", done.by()))
                .update();
        if (added == 0) {
            throw new Stale();
        }
    }
}
