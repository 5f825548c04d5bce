package vn.codau.engine.margin;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;

/** Who leads a cluster if one unit's sheet came to something else, decisions aside. */
final class Outcomes {

    private final List<UnitScore> scores;
    private final Ranker ranker;
    private final Leading now;
    private final @Nullable Points standard;

    Outcomes(Cluster cluster, LocalDate holdsOn) {
        var draft = ClusterDraft.of(cluster);
        draft.decisions.clear();
        this.scores = List.copyOf(new ClusterScoring(cluster).scores());
        this.ranker = new Ranker(draft.build(), holdsOn);
        this.now = ranker.rank(scores).leading();
        this.standard = cluster.minTotal()
                .map(min -> Points.atLeast(min, cluster.criteria().decimals()))
                .orElse(null);
    }

    Leading now() {
        return now;
    }

    /** The graded units. */
    List<String> units() {
        return scores.stream().map(UnitScore::unit).toList();
    }

    UnitScore score(String unit) {
        return scores.stream()
                .filter(score -> score.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** Who leads if that unit's sheet comes to this. */
    Leading with(UnitScore changed) {
        var all = new ArrayList<UnitScore>(scores);
        all.replaceAll(score -> score.unit().equals(changed.unit()) ? changed : score);
        return ranker.rank(all).leading();
    }

    /**
     * By how much the unit's total has to move at least before the outcome can be another: to the best total of the others,
     * or across the standard. At least one step, for at the same total tie-breaks decide. Empty: never.
     */
    Optional<BigInteger> stride(String unit, Points total) {
        var best = scores.stream()
                .filter(score -> !score.unit().equals(unit))
                .map(UnitScore::total)
                .max(Comparator.naturalOrder());
        var toBest = best.map(other -> other.minus(total).minor().abs());
        var toStandard = Optional.ofNullable(standard).map(least -> acrossStandard(least, total));
        return toBest.isEmpty()
                ? toStandard
                : Optional.of(toBest.get().min(toStandard.orElse(toBest.get())).max(BigInteger.ONE));
    }

    /** How far apart all totals and the standard are: no single cell has to move further to matter. */
    Points spread() {
        var spread = Points.zero(scores.getFirst().total().decimals());
        for (var score : scores) {
            for (var other : scores) {
                spread = spread.orMore(score.total().minus(other.total()));
            }
            if (standard != null) {
                spread = spread.orMore(standard.minus(score.total()))
                        .orMore(score.total().minus(standard));
            }
        }
        return spread;
    }

    private static BigInteger acrossStandard(Points standard, Points total) {
        var away = standard.minus(total).minor();
        return away.signum() > 0 ? away : away.negate().add(BigInteger.ONE);
    }
}
