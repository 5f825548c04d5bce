package vn.codau.scoring.sheet;

import java.util.Optional;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.score.Claim;

/** What a single record is worth, by the engine. */
public final class EntryPoints {

    private EntryPoints() {}

    /** Nothing for a blank, for what does not apply, and where the present criteria table no longer takes it. */
    public static Optional<Points> of(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        try {
            return table.has(mark.key().criterion()) ? points(mark, sheet, table) : Optional.empty();
        } catch (InvalidInput outdated) {
            return Optional.empty();
        }
    }

    /**
     * Refuses what the criterion's rule does not take, and says so in the engine's words.
     *
     * @throws RefusedValue if it does not
     */
    public static Optional<Points> require(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        try {
            return points(mark, sheet, table);
        } catch (InvalidInput refused) {
            throw new RefusedValue(refused);
        }
    }

    /** Whether the criteria table takes what the record says; a blank is always taken. */
    public static boolean isTaken(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        if (mark.entered().isBlank()) {
            return true;
        }
        if (!table.has(mark.key().criterion())) {
            return false;
        }
        try {
            points(mark, sheet, table);
            return true;
        } catch (InvalidInput outdated) {
            return false;
        }
    }

    private static Optional<Points> points(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        if (!(mark.entered() instanceof CellValue.Value(var input))) {
            return Optional.empty();
        }
        var leaf = table.leaf(mark.key().criterion());
        return Optional.of(Claim.points(
                leaf, table.decimals(), input, table.target(sheet.head().code(), leaf)));
    }
}
