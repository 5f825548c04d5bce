package vn.codau.scoring.progress;

import vn.codau.engine.criteria.Source;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.shared.UnitId;
import vn.codau.shared.screen.Progress;

/**
 * How far a scorer is with another unit. Says nothing of what it gave.
 *
 * @param progress how many of the criteria that it is asked for have a score
 */
public record ReviewProgress(
        Source source,
        UnitId scorer,
        String scorerName,
        UnitId unit,
        String unitName,
        Progress progress,
        ScoreMatrix.Access access) {

    /** Whether it is still to be handed in. */
    public boolean isOpen() {
        return access == ScoreMatrix.Access.OPEN;
    }
}
