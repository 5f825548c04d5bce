package vn.codau.ranking.live;

import java.util.Optional;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Standing;

/**
 * A unit's line in a ranking.
 *
 * @param place of the line in the whole list, from 0
 * @param name the unit's
 * @param behind how far its total is from the one listed directly above
 * @param claimed the total that it claims
 * @param changed by how much the settled total differs from that; negative where it is less
 * @param dissent how far those who scored it differ in one cell at most
 */
public record RankedUnit(
        int place,
        Standing standing,
        String name,
        Optional<Points> behind,
        Optional<Points> claimed,
        Optional<Points> changed,
        Optional<Points> dissent) {}
