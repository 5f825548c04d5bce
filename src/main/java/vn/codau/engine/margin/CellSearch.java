package vn.codau.engine.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.CellState;

/**
 * Walks one cell's points up and down until somebody else leads: from bearing to bearing, finding the end of each by halving,
 * so that a cell of a million points takes hardly more trials than one of ten. The total moves no further than the cell, so
 * the first stride is as long as it is far from every total that matters; only where it may move further ({@code isSteep})
 * the first stride is the smallest.
 */
record CellSearch(TrialSheet sheet, String criterion, Points from, Points most, boolean isSteep) {

    /** Searches through all cells that can be changed, in the order of the tree. */
    static List<CellSearch> all(TrialSheet sheet) {
        var all = new ArrayList<CellSearch>();
        for (var leaf : sheet.criteria().leaves()) {
            if (leaf.rule() instanceof Direct(var max, var min, var step)) {
                var most = Points.of(max, sheet.criteria().decimals());
                sheet.cell(leaf.code())
                        .filter(cell -> cell.state() != CellState.NOT_APPLICABLE)
                        .ifPresent(cell -> all.add(
                                new CellSearch(sheet, leaf.code(), cell.points(), most, sheet.isSteep(leaf.code()))));
            }
        }
        return all;
    }

    /**
     * The nearest change that makes a difference.
     *
     * @param limit what was found elsewhere; only a smaller change is of interest
     * @param wantsEqual whether one as small is of interest too
     */
    @Nullable
    Flip nearest(@Nullable Points limit, boolean wantsEqual) {
        var up = walk(1, limit, wantsEqual);
        var down = up == null ? walk(-1, limit, wantsEqual) : walk(-1, up.change(), false);
        return down == null ? up : down;
    }

    private @Nullable Flip walk(int direction, @Nullable Points limit, boolean wantsEqual) {
        var outcomes = sheet.outcomes();
        var stride = outcomes.stride(sheet.unit());
        if (stride.isEmpty()) {
            return null;
        }
        var furthest = furthest(direction, limit, wantsEqual);
        var change = isSteep ? BigInteger.ONE : stride.get();
        while (change.compareTo(furthest) <= 0) {
            var tried = tried(direction, change);
            var after = outcomes.with(tried.score());
            if (!after.equals(outcomes.now())) {
                return new Flip(sheet.unit(), criterion, from, at(direction, change), after);
            }
            change = lastLike(tried.bearing(), direction, change, furthest).add(BigInteger.ONE);
        }
        return null;
    }

    /** How far the points may go within their bounds and the limit, in smallest steps. */
    private BigInteger furthest(int direction, @Nullable Points limit, boolean wantsEqual) {
        var within = direction > 0 ? most.minus(from).minor() : from.minor();
        if (limit == null) {
            return within;
        }
        return within.min(wantsEqual ? limit.minor() : limit.minor().subtract(BigInteger.ONE));
    }

    /** The largest change up to the furthest with that bearing, which {@code first} has. */
    private BigInteger lastLike(TrialState bearing, int direction, BigInteger first, BigInteger furthest) {
        if (tried(direction, furthest).bearing().equals(bearing)) {
            return furthest;
        }
        var like = first;
        var other = furthest;
        while (other.subtract(like).compareTo(BigInteger.ONE) > 0) {
            var middle = like.add(other).shiftRight(1);
            if (tried(direction, middle).bearing().equals(bearing)) {
                like = middle;
            } else {
                other = middle;
            }
        }
        return like;
    }

    private TrialSheet.Tried tried(int direction, BigInteger change) {
        return sheet.tried(criterion, at(direction, change));
    }

    private Points at(int direction, BigInteger change) {
        var by = Points.of(change, from.decimals());
        return direction > 0 ? from.plus(by) : from.minus(by);
    }
}
