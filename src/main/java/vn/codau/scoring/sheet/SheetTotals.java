package vn.codau.scoring.sheet;

import java.util.List;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;

/**
 * What a sheet comes to, in the engine's own shape from the database to the screen.
 *
 * @param provisional whether points depend on others that are not all in yet
 */
public record SheetTotals(UnitScore score, boolean provisional) {

    public Points total() {
        return score.total();
    }

    public Points base() {
        return score.base();
    }

    public Points bonus() {
        return score.bonus();
    }

    public Points deduction() {
        return score.deduction();
    }

    /** Each section's net points, in the order of the criteria table. */
    public List<Points> sections() {
        return score.sections();
    }

    /** How many cells are blank or lack a part of their settlement. */
    public int incomplete() {
        return score.incomplete();
    }
}
