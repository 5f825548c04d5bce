package vn.codau.scoring.entry;

import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * Enters or clears one cell: of a unit's own sheet, or what a scorer gives to somebody else.
 *
 * @param unit whose sheet it is
 * @param seen the version of the record that the person saw, which is their own; 0 where nothing was ever entered
 * @param note an explanation (giải trình) or a comment (nhận xét), which may be compulsory
 */
public record SaveCell(ClusterId cluster, UnitId unit, String criterion, long seen, CellValue entered, String note) {

    public SaveCell {
        note = note.strip();
    }
}
