package vn.codau.scoring.selfscore;

import java.util.List;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Returns named items of a sheet that was handed in. */
public record SendBack(ClusterId cluster, UnitId unit, List<Item> items) {

    public SendBack {
        items = List.copyOf(items);
    }

    /** One of them, and what is asked for. */
    public record Item(String criterion, String note) {

        public Item {
            note = note.strip();
        }
    }
}
