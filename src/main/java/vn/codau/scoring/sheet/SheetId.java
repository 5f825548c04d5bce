package vn.codau.scoring.sheet;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a unit's sheet in a cluster (phiếu chấm điểm). */
public record SheetId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
