package vn.codau.evidence.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One piece of evidence as it is now, without its content.
 *
 * @param type its media type, found by content
 * @param effective the day that the paper itself is of, apart from when it was uploaded
 * @param outOfSeason whether that day lies outside the season; shown, not refused
 * @param uploadedBy the name of whoever uploaded this revision
 * @param revision counts from 1; given back with a change, so that nobody overwrites what they have not seen
 * @param note of the verifier; may be empty
 * @param criteria the codes of all criteria that it is shown for
 * @param usedElsewhere whether another unit or another season has the same content; only verifiers ever see true
 */
public record EvidenceItem(
        EvidenceId id,
        String name,
        String type,
        long size,
        LocalDate effective,
        boolean outOfSeason,
        Instant uploaded,
        String uploadedBy,
        int revision,
        EvidenceStatus status,
        String note,
        Set<String> criteria,
        boolean usedElsewhere) {

    public EvidenceItem {
        criteria = Set.copyOf(criteria);
    }

    /** Whether a browser can show it beside the field without running anything. */
    public boolean hasPreview() {
        return FileType.ofMedia(type).filter(FileType::hasPreview).isPresent();
    }
}
