package vn.codau.engine.margin;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private final ClusterScoring scoring;
    private final List<UnitScore> scores;
    private final List<UnitScore> ranked;
    private final Ranker ranker;
    private final Leading now;
    private final @Nullable Points standard;

    Outcomes(Cluster cluster, LocalDate holdsOn) {
        var draft = ClusterDraft.of(cluster);
        draft.decisions.clear();
        this.scoring = new ClusterScoring(cluster);
        this.scores = List.copyOf(scoring.scores());
        this.ranker = new Ranker(draft.build(), holdsOn);
        var ranking = ranker.rank(scores);
        this.ranked = ranking.standings().stream()
                .flatMap(standing -> standing.score().stream())
                .toList();
        this.now = ranking.leading();
        this.standard = cluster.minTotal()
                .map(min -> Points.atLeast(min, cluster.criteria().decimals()))
                .orElse(null);
    }

    /** What the cluster's sheets come to as they are. */
    ClusterScoring scoring() {
        return scoring;
    }

    Leading now() {
        return now;
    }

    /** The graded units. */
    List<String> units() {
        return scores.stream().map(UnitScore::unit).toList();
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
    Optional<BigInteger> stride(String unit) {
        var total = scores.stream()
                .filter(score -> score.unit().equals(unit))
                .map(UnitScore::total)
                .findFirst()
                .orElseThrow();
        var toBest = best(unit).map(other -> other.total().minus(total).minor().abs());
        var toStandard = Optional.ofNullable(standard).map(least -> acrossStandard(least, total));
        return toBest.isEmpty()
                ? toStandard
                : Optional.of(toBest.get().min(toStandard.orElse(toBest.get())).max(BigInteger.ONE));
    }

    /** The one that would be listed first without that unit. */
    private Optional<UnitScore> best(String unit) {
        return ranked.stream().filter(score -> !score.unit().equals(unit)).findFirst();
    }

    /**
     * How a sheet compares with all that the outcome depends on: the standard, the total of the best of the others, and where
     * that is the same each tie-break down to the deciding one.
     */
    List<Integer> comparisons(UnitScore score) {
        var comparisons = new ArrayList<Integer>();
        if (standard != null) {
            comparisons.add(score.total().compareTo(standard) < 0 ? -1 : 1);
        }
        best(score.unit()).ifPresent(best -> {
            comparisons.add(Integer.signum(score.total().compareTo(best.total())));
            ranker.compare(best, score)
                    .forEach(step -> comparisons.add(Integer.signum(step.below().compareTo(step.above()))));
        });
        return comparisons;
    }

    /** How far apart all totals and the standard are: no single cell has to move further to matter. */
    Points spread() {
        var totals = Stream.concat(scores.stream().map(UnitScore::total), Stream.ofNullable(standard))
                .sorted()
                .toList();
        return totals.getLast().minus(totals.getFirst());
    }

    private static BigInteger acrossStandard(Points standard, Points total) {
        var away = standard.minus(total).minor();
        return away.signum() > 0 ? away : away.negate().add(BigInteger.ONE);
    }
}
