package vn.codau.scoring.entry;

import java.util.List;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.shared.UnitId;

/** What a block was saved as, cell by cell in the order in which it was sent. */
public record SavedBlock(List<One> cells) {

    public SavedBlock {
        cells = List.copyOf(cells);
    }

    /** A cell as it now stands. */
    public record One(UnitId unit, ScoreCell cell) {}
}
