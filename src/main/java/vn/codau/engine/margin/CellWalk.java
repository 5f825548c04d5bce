package vn.codau.engine.margin;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.number.Points;

/**
 * Walks one cell's points up and down until somebody else leads. The total moves no further than the cell, so as long as it
 * is far from every total that matters the walk leaps; where it may move further ({@code isSlow}), it tries every step.
 */
record CellWalk(ProbeSheet sheet, String criterion, Points from, Points most, boolean isSlow) {

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
        var score = sheet.outcomes().score(sheet.unit());
        var away = BigInteger.ZERO;
        while (true) {
            var stride = sheet.outcomes().stride(sheet.unit(), score.total());
            if (stride.isEmpty()) {
                return null;
            }
            away = away.add(isSlow ? BigInteger.ONE : stride.get());
            var change = Points.of(away, from.decimals());
            var to = direction > 0 ? from.plus(change) : from.minus(change);
            if (to.signum() < 0 || to.compareTo(most) > 0 || isBeyond(change, limit, wantsEqual)) {
                return null;
            }
            score = sheet.with(criterion, to);
            var after = sheet.outcomes().with(score);
            if (!after.equals(sheet.outcomes().now())) {
                return new Flip(sheet.unit(), criterion, from, to, after);
            }
        }
    }

    private static boolean isBeyond(Points change, @Nullable Points limit, boolean wantsEqual) {
        return limit != null && change.compareTo(limit) >= (wantsEqual ? 1 : 0);
    }
}
