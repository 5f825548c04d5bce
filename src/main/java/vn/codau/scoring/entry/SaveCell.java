package vn.codau.scoring.entry;

import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * Enters or clears one cell of a unit's own sheet.
 *
 * @param seen the version of the cell that the person saw; 0 where nothing was ever entered
 * @param note an explanation (giải trình); may be empty
 */
public record SaveCell(ClusterId cluster, UnitId unit, String criterion, long seen, CellValue entered, String note) {

    public SaveCell {
        note = note.strip();
    }
}
