package vn.codau.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a unit (đơn vị). */
public record UnitId(UUID value) implements Serializable {

    /** A new id, different from all others. */
    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
