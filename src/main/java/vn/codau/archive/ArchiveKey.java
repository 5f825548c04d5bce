package vn.codau.archive;

import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.ClusterId;

/** Whose archive: one cluster's, as one seal has it. */
public record ArchiveKey(SnapshotId seal, ClusterId cluster) {}
