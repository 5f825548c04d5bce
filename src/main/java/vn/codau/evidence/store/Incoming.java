package vn.codau.evidence.store;

import java.nio.file.Path;

/** A content that has come in whole and is not kept yet; closing deletes it unless it was kept. */
public final class Incoming implements AutoCloseable {

    private final Path file;
    private final String hash;
    private final long size;
    private final FolderStore store;

    Incoming(Path file, String hash, long size, FolderStore store) {
        this.file = file;
        this.hash = hash;
        this.size = size;
        this.store = store;
    }

    /** Where it lies until it is kept; for looking only. */
    public Path file() {
        return file;
    }

    public String hash() {
        return hash;
    }

    public long size() {
        return size;
    }

    /** Keeps it; where the same content is kept already, that one stays. */
    public void keep() {
        store.keep(file, hash);
    }

    @Override
    public void close() {
        FolderStore.discard(file);
    }
}
