package vn.codau.engine.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.rank.CodeOrder;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.season.Cluster;

/**
 * The flip margin of a cluster: the smallest change of one settled cell that changes its leading unit, decisions aside. A
 * cell's points move within [0, its leaf's maximum] in the smallest steps that the criteria count in, all others stay; every
 * outcome on the way is the engine's own. Of equal changes the first by unit code counts, then by the order of the tree,
 * then the one upwards.
 *
 * <p>Cells that are not applicable, and leaves that take no score, stay as they are.
 *
 * @param leading the outcome as it is, decisions aside
 * @param flip empty where no change of a single cell changes it
 */
public record FlipMargin(Leading leading, Optional<Flip> flip) {

    /**
     * Finds the margin.
     *
     * @param holdsOn the day whose holds count
     */
    public static FlipMargin of(Cluster cluster, LocalDate holdsOn) {
        var outcomes = new Outcomes(cluster, holdsOn);
        var walks = new ArrayList<CellSearch>();
        outcomes.units().stream()
                .sorted(CodeOrder.INSTANCE)
                .forEach(unit -> walks.addAll(CellSearch.all(new TrialSheet(cluster, outcomes, unit))));
        return new FlipMargin(outcomes.now(), Optional.ofNullable(nearest(walks)));
    }

    private static @Nullable Flip nearest(List<CellSearch> walks) {
        Flip best = null;
        int place = -1;
        // Where long strides are safe first: what is found there keeps the other walks short.
        for (int at : order(walks)) {
            var found = walks.get(at).nearest(best == null ? null : best.change(), at < place);
            if (found != null) {
                best = found;
                place = at;
            }
        }
        return best;
    }

    private static int[] order(List<CellSearch> walks) {
        return IntStream.range(0, walks.size())
                .boxed()
                .sorted(Comparator.comparing(at -> walks.get(at).isSteep()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
