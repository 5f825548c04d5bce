package vn.codau.scoring;

import vn.codau.engine.criteria.Source;

/**
 * What a record was at one of its versions.
 *
 * @param scorer the unit's code; empty where the reader must not know it
 */
public record ScoreVersion(
        String criterion,
        Source source,
        String scorer,
        long version,
        Entered entered,
        String note,
        Cell.Change changed) {

    /** The same without telling who gave it; what a unit entered for itself is no secret to it. */
    ScoreVersion withoutNames() {
        return source == Source.SELF
                ? this
                : new ScoreVersion(criterion, source, "", version, entered, note, new Cell.Change(changed.at(), ""));
    }
}
