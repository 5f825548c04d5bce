package vn.codau.engine.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Rules.direct;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.margin.Sandbox.SettledCell;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;

class SandboxTests {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    @Test
    void aGapOfAHalfFlipsAtAHalfAndNotAtAHundredthLess() {
        var cluster = ClusterBuilder.cluster(base("I", direct("10")))
                .members("A", "B")
                .tieBreaks("BONUS")
                .self("A", "I", "9.5")
                .self("B", "I", "9")
                .build();
        assertThat(leading(cluster, "B", "9.50").status()).isEqualTo(Leading.Status.TIE);
        assertThat(leading(cluster, "B", "9.49").unit()).contains("A");
        assertThat(leading(cluster, "B", "9.51").unit()).contains("B");
    }

    @Test
    void whatTheFlipMarginNamesFlipsAndOneStepLessDoesNot() {
        int flips = 0;
        for (long seed = 0; seed < 200; seed++) {
            var cluster = FlipMarginTests.random(new SplittableRandom(seed));
            var margin = FlipMargin.of(cluster, DAY);
            if (margin.flip().isPresent()) {
                flips++;
                var flip = margin.flip().get();
                assertThat(tried(cluster, flip, flip.to())).isEqualTo(flip.after());
                assertThat(tried(cluster, flip, lessFar(flip))).isEqualTo(margin.leading());
            }
        }
        assertThat(flips).isGreaterThan(50);
    }

    @Test
    void withNothingChangedItIsTheRankingWithoutDecisions() {
        var season = RandomSeason.of(3);
        for (var cluster : season.clusters()) {
            var draft = ClusterDraft.of(cluster);
            draft.decisions.clear();
            var ranked = new Ranker(draft.build(), DAY).rank();
            assertThat(Sandbox.ranked(cluster, DAY, List.of()).standings()).isEqualTo(ranked.standings());
        }
    }

    @Test
    void refusesWhatCouldNotBe() {
        var cluster = ClusterBuilder.cluster(base("I", direct("10")))
                .members("A", "B")
                .self("A", "I", "9.5")
                .build();
        assertThatThrownBy(() -> leading(cluster, "A", "10.01")).isInstanceOf(InvalidSeason.class);
        assertThatThrownBy(() -> leading(cluster, "Z", "1")).isInstanceOf(InvalidSeason.class);
        assertThatThrownBy(() -> Sandbox.ranked(cluster, DAY, List.of(new SettledCell("A", "II", Points.zero(2)))))
                .isInstanceOf(InvalidSeason.class);
    }

    private static Points lessFar(Flip flip) {
        var step = Points.of(BigInteger.ONE, flip.to().decimals());
        return flip.to().compareTo(flip.from()) > 0
                ? flip.to().minus(step)
                : flip.to().plus(step);
    }

    private static Leading tried(Cluster cluster, Flip flip, Points points) {
        return Sandbox.ranked(cluster, DAY, List.of(new SettledCell(flip.unit(), flip.criterion(), points)))
                .leading();
    }

    private static Leading leading(Cluster cluster, String unit, String points) {
        return Sandbox.ranked(cluster, DAY, List.of(new SettledCell(unit, "I", points(points))))
                .leading();
    }

    private static Points points(String text) {
        return Points.of(new java.math.BigDecimal(text).setScale(2).unscaledValue(), 2);
    }
}
