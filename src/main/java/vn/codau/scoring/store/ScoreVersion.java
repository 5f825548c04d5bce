package vn.codau.scoring.store;

import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreCell;

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
        CellValue entered,
        String note,
        ScoreCell.Change changed) {

    /** The same without telling who gave it; what a unit entered for itself is no secret to it. */
    public ScoreVersion withoutNames() {
        return source == Source.SELF
                ? this
                : new ScoreVersion(
                        criterion, source, "", version, entered, note, new ScoreCell.Change(changed.at(), ""));
    }
}
