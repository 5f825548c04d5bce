package vn.codau.scoring.entry;

import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * Enters or clears one cross-score.
 *
 * @param seen the version of the scorer's own cell that the person saw; 0 where nothing was ever entered
 * @param note the comment; compulsory where the score differs much from the claim
 */
public record SaveCross(ClusterId cluster, UnitId unit, String criterion, long seen, CellValue entered, String note) {

    public SaveCross {
        note = note.strip();
    }
}
