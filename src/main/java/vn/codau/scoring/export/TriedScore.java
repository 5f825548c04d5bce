package vn.codau.scoring.export;

import java.time.Instant;
import vn.codau.engine.season.Score;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.shared.AccountId;

/**
 * A score as it would be verified; nothing is kept of it.
 *
 * @param unit the code by which it is scored
 */
public record TriedScore(String unit, String criterion, CellValue entered) {

    private static final ScoreEntry.By NOBODY =
            new ScoreEntry.By(new AccountId(ScoreEntry.Key.STANDING_BODY), "", Instant.EPOCH);

    /** Puts it over what was read. */
    void putInto(ClusterSheets read, ScoringTable table) {
        var key = ScoreEntry.Key.verified(criterion);
        var sheet = read.sheets().stream()
                .filter(each -> each.head().code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NOT_A_MEMBER));
        sheet.put(ScoreEntry.entered(key, Score.STANDING_BODY, table, entered, "?", 1, NOBODY));
        sheet.concern(table);
    }
}
