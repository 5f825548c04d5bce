package vn.codau.scoring.sheet;

import java.time.Instant;
import java.util.Optional;
import vn.codau.engine.number.Points;

/**
 * One record of a cell as screens show it.
 *
 * @param points what it is worth, rounded; empty for a blank or what does not apply. Where a criterion is measured against
 *     the cluster's best, it is what the unit would have alone
 * @param version what a change must name; 0 where nothing was ever entered
 * @param outdated whether a newer criteria table no longer takes what was entered: it counts as blank until it is entered
 *     again
 * @param changed when and by whom; empty where nothing was ever entered
 */
public record ScoreCell(
        String criterion,
        CellValue entered,
        String note,
        Optional<Points> points,
        long version,
        boolean outdated,
        Optional<Change> changed) {

    /** When and by whom something was entered. */
    public record Change(Instant at, String by) {}

    /** A cell in which nothing was ever entered. */
    public static ScoreCell untouched(String criterion) {
        return new ScoreCell(criterion, CellValue.blank(), "", Optional.empty(), 0, false, Optional.empty());
    }

    /** Whether it counts as filled in: a value, 0 included, or not applicable, under the present criteria table. */
    public boolean isDone() {
        return !entered.isBlank() && !outdated;
    }
}
