package vn.codau.blob;

import java.nio.file.Path;
import java.util.Map;

/** Stores for tests that undo what they try by a transaction around all of it, which no other store would be asked within. */
public final class OpenStores {

    private OpenStores() {}

    /** With folders in that one. */
    public static BlobStore in(Path folder) {
        return new FolderStore(folder, Map.of());
    }
}
