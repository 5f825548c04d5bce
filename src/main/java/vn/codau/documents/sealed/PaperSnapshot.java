package vn.codau.documents.sealed;

import java.time.Instant;
import java.util.UUID;

/**
 * The sealed snapshot (bản chốt) that a paper is made from.
 *
 * @param season what the season is called
 * @param number counts up within the season
 * @param sha256 of the sealed pack, in hexadecimal
 * @param sealedBy whoever sealed it, as shown
 */
public record PaperSnapshot(UUID id, String season, int number, String sha256, Instant sealedAt, String sealedBy) {

    private static final int SHORT = 12;

    public PaperSnapshot {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** The beginning of the hash, which stands on every page. */
    public String shortHash() {
        return sha256.substring(0, SHORT);
    }
}
