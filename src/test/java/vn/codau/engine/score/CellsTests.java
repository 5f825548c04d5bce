package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.season.Cluster;

/** A unit's settled cells without their explanation. */
class CellsTests {

    @Test
    void areThereForEveryLeafInTheOrderOfTheTree() {
        var cells = new ClusterScoring(cluster(
                                sum("I", base("b", direct("10")), base("f", fixed("4"))),
                                base("a", direct("10")),
                                bonus("n", direct("5")),
                                base("m", direct("8")))
                        .notApplicable(NotApplicable.FULL)
                        .self("A", "b", "7.125")
                        .self("A", "n", NA)
                        .self("A", "m", NA)
                        .build())
                .cells("A");

        assertThat(cells.sequencedKeySet()).containsExactly("b", "f", "a", "n", "m");
        assertThat(cells.values())
                .extracting(cell -> cell.state() + " " + cell.points() + " " + cell.incomplete())
                .containsExactly(
                        "VALUE 7.13 false",
                        "VALUE 4.00 false",
                        "BLANK 0.00 true",
                        "NOT_APPLICABLE 0.00 false",
                        "NOT_APPLICABLE 8.00 false");
        assertThatThrownBy(cells::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areNotThereForAUnitWithoutATotal() {
        var scoring = new ClusterScoring(
                cluster(base("x", direct("10"))).notGraded("B").build());

        assertThatThrownBy(() -> scoring.cells("B")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scoring.cells("Z")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areWhatTheExplanationSays(long seed) {
        RandomSeason.of(seed).clusters().forEach(CellsTests::requireExplained);
    }

    private static void requireExplained(Cluster cluster) {
        var scoring = new ClusterScoring(cluster);
        for (var unit : cluster.members()) {
            if (cluster.isGraded(unit)) {
                var cells = scoring.cells(unit);
                var explained = scoring.explain(unit).sections().stream()
                        .flatMap(section -> ClusterBuilder.cells(section.node()).stream())
                        .toList();
                assertThat(cells.sequencedKeySet())
                        .containsExactlyElementsOf(explained.stream()
                                .map(cell -> cell.node().code())
                                .toList());
                for (var cell : explained) {
                    assertThat(cells.get(cell.node().code()))
                            .isEqualTo(new Cell(cell.state(), cell.points(), cell.incomplete()));
                }
            }
        }
    }
}
