package vn.codau.documents.sealed;

import java.util.UUID;

/** Says what a snapshot is worth today; the module that seals answers. */
public interface SnapshotStatus {

    /** All that anybody learns who holds a paper. */
    enum Standing {
        /** The snapshot counts. */
        VALID,
        /** There is such a snapshot, but not with that hash: what the paper says was not sealed. */
        CHANGED,
        /** A later snapshot has taken its place. */
        SUPERSEDED,
        UNKNOWN
    }

    /**
     * What the snapshot is worth.
     *
     * @param shortHash as the paper says, see {@link PaperSnapshot#shortHash}
     */
    Standing of(UUID snapshot, String shortHash);
}
