package vn.codau.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a season (năm thi đua). */
public record SeasonId(UUID value) implements Serializable {

    /** A new id, different from all others. */
    public static SeasonId next() {
        return new SeasonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
