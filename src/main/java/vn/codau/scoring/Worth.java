package vn.codau.scoring;

import java.util.Optional;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.score.Claim;

/** What a single record is worth, by the engine. */
final class Worth {

    private Worth() {}

    /** Nothing for a blank, for what does not apply, and where the present criteria table no longer takes it. */
    static Optional<Points> of(Mark mark, Sheet sheet, Table table) {
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
    static Optional<Points> require(Mark mark, Sheet sheet, Table table) {
        try {
            return points(mark, sheet, table);
        } catch (InvalidInput refused) {
            throw new RefusedValue(refused);
        }
    }

    /** Whether the criteria table takes what the record says; a blank is always taken. */
    static boolean isTaken(Mark mark, Sheet sheet, Table table) {
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

    private static Optional<Points> points(Mark mark, Sheet sheet, Table table) {
        if (!(mark.entered() instanceof Entered.Value(var input))) {
            return Optional.empty();
        }
        var leaf = table.leaf(mark.key().criterion());
        return Optional.of(Claim.points(
                leaf, table.decimals(), input, table.target(sheet.head().code(), leaf)));
    }
}
