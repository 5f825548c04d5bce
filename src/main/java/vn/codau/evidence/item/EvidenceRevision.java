package vn.codau.evidence.item;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence as it once was or is; it stays readable for ever.
 *
 * @param hash SHA-256 of its content, as it stands in the audit log
 */
public record EvidenceRevision(
        int revision,
        String name,
        String type,
        long size,
        LocalDate effective,
        boolean outOfSeason,
        Instant uploaded,
        String uploadedBy,
        String hash) {}
