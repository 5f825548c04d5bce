package vn.codau.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a cluster or bloc (cụm, khối). */
public record ClusterId(UUID value) implements Serializable {

    /** A new id, different from all others. */
    public static ClusterId next() {
        return new ClusterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
