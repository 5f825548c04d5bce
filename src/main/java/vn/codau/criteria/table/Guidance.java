package vn.codau.criteria.table;

import java.util.Map;
import java.util.Optional;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.number.Decimal;

/**
 * What people are told about a criterion beside its title and rule.
 *
 * @param description how it is to be understood and scored (diễn giải); may be empty
 * @param measure what the entered value counts, such as "%" or "văn bản"; may be empty
 * @param evidence when a claim needs evidence
 * @param evidenceAbove the points above which it does, where {@code evidence} is {@link EvidenceNeed#ABOVE}
 * @param levels what each level means, by the level's code
 */
public record Guidance(
        String description,
        String measure,
        EvidenceNeed evidence,
        Optional<Decimal> evidenceAbove,
        Map<String, String> levels) {

    public static final Guidance NONE = new Guidance("", "", EvidenceNeed.NEVER, Optional.empty(), Map.of());

    public Guidance {
        levels = Map.copyOf(levels);
        if ((evidence == EvidenceNeed.ABOVE) != evidenceAbove.isPresent()) {
            throw new IllegalArgumentException("A threshold belongs to ABOVE: " + evidence);
        }
    }

    /** Whether a claim of that many points has to be backed by evidence. */
    public boolean needsEvidence(Counts counts, Decimal points) {
        return switch (evidence) {
            case NEVER -> false;
            case ALWAYS -> true;
            case BONUS -> counts == Counts.BONUS && points.signum() > 0;
            case ABOVE ->
                evidenceAbove.filter(limit -> points.compareTo(limit) > 0).isPresent();
        };
    }
}
