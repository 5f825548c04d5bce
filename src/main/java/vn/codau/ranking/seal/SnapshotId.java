package vn.codau.ranking.seal;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a sealed snapshot (bản chốt). */
public record SnapshotId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
