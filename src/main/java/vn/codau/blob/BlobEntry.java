package vn.codau.blob;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that lies in a store.
 *
 * @param name within its room; of what somebody else put there, whatever it is called
 * @param size in bytes; 0 where the store does not tell it of a draft
 * @param changed when it was put there, or last written to
 */
public record BlobEntry(String name, long size, Instant changed, State state) {

    /** What it is. */
    public enum State {
        /** A blob, and whole. */
        KEPT,
        /** A draft that somebody may be writing. */
        ARRIVING,
        /** A draft that nobody can be writing any more. */
        LEFT,
        /** Nothing that this portal put there. */
        FOREIGN
    }

    /** Whether it is a blob. */
    public boolean isKept() {
        return state == State.KEPT;
    }

    /** The SHA-256 of its content, where it is called by that. */
    public Optional<String> sha256() {
        return isKept() ? BlobKey.sha256(name) : Optional.empty();
    }
}
