package vn.codau.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.codau.evidence.item.EvidenceProblem;

/**
 * Keeps contents by their SHA-256 in small hex letters. What is kept never changes; the same content is kept once. Knows
 * nothing of units, names and permissions.
 */
public interface FileStore {

    /**
     * Takes a content in, as a temporary file that {@link Incoming#keep} keeps.
     *
     * @throws EvidenceProblem if it is empty, larger than the limit, breaks off, or cannot be written; nothing is left then
     */
    Incoming receive(InputStream content, long limit);

    boolean exists(String hash);

    /** Reads a content that is kept. */
    InputStream open(String hash) throws IOException;

    /** Deletes a content, if it is there; asks nobody whether it is needed. */
    void delete(String hash) throws IOException;

    /** Everything that is kept, and every temporary file that is still there. */
    List<Stored> list() throws IOException;

    /** Deletes temporary files that nobody can be writing any more; how many. */
    int sweep() throws IOException;

    /**
     * A file of the store.
     *
     * @param name the hash, or what the temporary or foreign file is called
     */
    record Stored(String name, long size, State state) {

        boolean kept() {
            return state == State.KEPT;
        }
    }

    /** What a file of the store is. */
    enum State {
        /** A content under its hash. */
        KEPT,
        /** Temporary, and perhaps being written. */
        ARRIVING,
        /** Temporary, and too old for anybody to be writing it. */
        LEFT,
        /** Nothing of the store's. */
        FOREIGN
    }
}
