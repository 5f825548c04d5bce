package vn.codau.season.plan;

import java.time.Instant;
import vn.codau.shared.Phase;

/**
 * When a phase is really open, early closings considered.
 *
 * @param opens its first instant
 * @param ends the first instant after it
 */
public record PhaseSpan(Phase phase, Instant opens, Instant ends) {

    /** Whether it has a beginning at all, which the first phase has not. */
    public boolean hasBeginning() {
        return opens.isAfter(Instant.MIN);
    }

    /** Whether it has an end at all, which the last phase has not. */
    public boolean hasEnd() {
        return ends.isBefore(Instant.MAX);
    }

    boolean contains(Instant at) {
        return !at.isBefore(opens) && at.isBefore(ends);
    }

    PhaseSpan endingBy(Instant at) {
        return new PhaseSpan(phase, opens, ends.isBefore(at) ? ends : at);
    }

    PhaseSpan openBy(Instant at) {
        return new PhaseSpan(phase, opens.isBefore(at) ? opens : at, ends);
    }
}
