package vn.codau.evidence.item;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a piece of evidence through all its revisions. */
public record EvidenceId(UUID value) implements Serializable {

    /** A new id, different from all others. */
    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
