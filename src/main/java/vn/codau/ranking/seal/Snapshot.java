package vn.codau.ranking.seal;

import java.time.Instant;
import java.util.Optional;
import vn.codau.shared.SeasonId;

/**
 * A sealed season (bản chốt), without its bytes; it never changes.
 *
 * @param number counts from 1 within the season
 * @param supersedes the snapshot that it corrects
 * @param supersededBy the number of the snapshot that corrects it
 * @param reason why it was sealed anew; empty for the first
 * @param sha256 of the sealed pack's file
 */
public record Snapshot(
        SnapshotId id,
        SeasonId season,
        int number,
        Optional<SnapshotId> supersedes,
        Optional<Integer> supersededBy,
        Instant sealedAt,
        String sealedBy,
        String reason,
        String sha256) {

    private static final int SHORT = 12;

    /** The beginning of the hash, as papers print it. */
    public String shortHash() {
        return sha256.substring(0, SHORT);
    }
}
