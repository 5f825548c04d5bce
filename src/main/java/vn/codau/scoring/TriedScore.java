package vn.codau.scoring;

import java.time.Instant;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Score;
import vn.codau.shared.AccountId;

/**
 * A score as it would be verified; nothing is kept of it.
 *
 * @param unit the code by which it is scored
 */
public record TriedScore(String unit, String criterion, Entered entered) {

    private static final Mark.By NOBODY = new Mark.By(new AccountId(VerifiedCells.STANDING_BODY), "", Instant.EPOCH);

    /** Puts it over what was read. */
    void putInto(ClusterSheets read, Table table) {
        var key = new Mark.Key(criterion, Source.VERIFIED, VerifiedCells.STANDING_BODY);
        var sheet = read.sheets().stream()
                .filter(each -> each.head().code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NOT_A_MEMBER));
        sheet.put(Mark.entered(key, Score.STANDING_BODY, table, entered, "?", 1, NOBODY));
        sheet.concern(table);
    }
}
