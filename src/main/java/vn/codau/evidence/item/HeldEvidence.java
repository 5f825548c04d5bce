package vn.codau.evidence.item;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One revision of a piece of evidence, with all that is known of it.
 *
 * @param isLatest whether no later revision replaced it
 * @param removed when the unit took the evidence back
 * @param status what the verifiers said to its latest revision
 * @param criteria the codes of all criteria that it is shown for
 */
public record HeldEvidence(
        EvidenceId id,
        EvidenceOf of,
        EvidenceRevision revision,
        boolean isLatest,
        Optional<Instant> removed,
        EvidenceStatus status,
        String note,
        Set<String> criteria) {}
