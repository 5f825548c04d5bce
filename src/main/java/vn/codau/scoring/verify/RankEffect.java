package vn.codau.scoring.verify;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.number.Points;

/**
 * What a verified score would do to the ranks of its cluster.
 *
 * @param corrected the unit whose score it is; empty where that unit is not graded
 * @param others who else would get another rank or another total, in the order of the ranks as they would be
 * @param changesLeading whether another unit, or none, would lead
 */
public record RankEffect(Optional<Move> corrected, List<Move> others, boolean changesLeading) {

    public RankEffect {
        others = List.copyOf(others);
    }

    /** A unit's rank and total, as they are and as they would be. */
    public record Move(String unit, int rankBefore, int rankAfter, Points totalBefore, Points totalAfter) {}
}
