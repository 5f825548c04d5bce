package vn.codau.scoring.entry;

import java.util.List;
import java.util.UUID;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Repeatable;
import vn.codau.shared.UnitId;

/**
 * Enters many scores of one scorer at once, all of them or none.
 *
 * @param request made anew for every paste; sent again, it has no second effect
 */
public record SaveBlock(ClusterId cluster, UUID request, List<One> cells) implements Repeatable {

    public SaveBlock {
        cells = List.copyOf(cells);
    }

    /** One of them. */
    public record One(UnitId unit, String criterion, long seen, CellValue entered, String note) {

        public One {
            note = note.strip();
        }
    }
}
