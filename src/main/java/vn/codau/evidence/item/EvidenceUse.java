package vn.codau.evidence.item;

import java.time.Instant;

/**
 * Where the same content is used by another unit or in another season; for verifiers only.
 *
 * @param of whose
 * @param unit the unit as it is shown
 * @param name what the file is called there
 * @param removed whether it was taken back there
 */
public record EvidenceUse(
        EvidenceId id, EvidenceOf of, String unit, String name, Instant uploaded, String uploadedBy, boolean removed) {}
