package vn.codau.engine.rank;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.score.UnitScore;

/**
 * Where a unit stands in its cluster.
 *
 * @param score empty for a unit that is not graded
 * @param rank 1, 2, 2, 4; 0 for a unit that is not graded
 * @param decidedBy how it stands to the unit listed directly above: empty for the first or another total, the tie-break's
 *     name, or {@link #TIE} for the same rank
 * @param blockers why it is not eligible
 */
public record Standing(
        String unit, Optional<UnitScore> score, int rank, Optional<String> decidedBy, List<Blocker> blockers) {

    /** What stands in {@code decidedBy} where nothing separates two units. */
    public static final String TIE = "TIE";

    public boolean isGraded() {
        return score.isPresent();
    }

    public boolean isEligible() {
        return blockers.isEmpty();
    }
}
