package vn.codau.scoring.sheet;

import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.scoring.sheet.ScoringProblem.Reason;

/** When a cross-score needs a comment: where it differs from the claim by more points than the cluster allows. */
public final class Comments {

    private Comments() {}

    /** Refuses a score of the cluster's head, deputy or peers that needs a comment and has none. */
    public static void require(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        if (isCrossScore(mark) && mark.note().isBlank() && isNeeded(mark, sheet, table)) {
            throw new ScoringProblem(
                    Reason.COMMENT_REQUIRED,
                    mark.key().criterion(),
                    table.of().commentBeyond().map(Decimal::toString).orElse(""));
        }
    }

    private static boolean isCrossScore(ScoreEntry mark) {
        return switch (mark.key().source()) {
            case HEAD, PEER -> true;
            case SELF, SPECIALIST, VERIFIED -> false;
        };
    }

    /** Whether the difference is that large. Of values that are measured against each other only the values are given. */
    public static boolean isNeeded(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        var beyond = table.of().commentBeyond();
        var criterion = mark.key().criterion();
        if (beyond.isEmpty()
                || mark.entered().isBlank()
                || !table.has(criterion)
                || table.leaf(criterion).rule() instanceof LeaderRelative) {
            return false;
        }
        var nothing = Points.zero(table.decimals());
        var claimed = sheet.claim(criterion)
                .filter(ScoreEntry::counts)
                .flatMap(claim -> EntryPoints.of(claim, sheet, table))
                .orElse(nothing);
        var given = EntryPoints.of(mark, sheet, table).orElse(nothing);
        var difference = given.compareTo(claimed) > 0 ? given.minus(claimed) : claimed.minus(given);
        return Fraction.of(difference).compareTo(Fraction.of(beyond.get())) > 0;
    }
}
