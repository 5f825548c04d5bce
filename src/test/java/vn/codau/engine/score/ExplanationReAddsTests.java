package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.score.NodeExplanation.Measured;
import vn.codau.engine.season.Cluster;

/** The explanation of every graded unit of 1,200 random seasons, added up again to the last digit. */
@Tag("random")
class ExplanationReAddsTests {

    private static final int SEEDS_A_BATCH = 300;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void addsUpToTheTotalFromItsOwnDataAlone(int batch) {
        int sheets = 0;
        for (long seed = (long) batch * SEEDS_A_BATCH; seed < (batch + 1L) * SEEDS_A_BATCH; seed++) {
            for (var cluster : RandomSeason.of(seed).clusters()) {
                sheets += check(seed, cluster);
            }
        }
        assertThat(sheets).isGreaterThan(1000);
    }

    private static int check(long seed, Cluster cluster) {
        var scoring = new ClusterScoring(cluster);
        var scores = scoring.scores();
        var measured = new LinkedHashMap<String, List<Measured>>();
        for (var score : scores) {
            var explanation = scoring.explain(score.unit());
            assertThat(explanation.score()).isEqualTo(score);
            try {
                new ReAddedSheet(cluster.criteria(), explanation).check();
            } catch (AssertionError wrong) {
                throw new AssertionError("seed " + seed + ", unit " + score.unit(), wrong);
            }
            collect(explanation, measured);
        }
        checkGreatest(measured);
        return scores.size();
    }

    private static void collect(SheetExplanation explanation, Map<String, List<Measured>> measured) {
        for (var section : explanation.sections()) {
            for (var cell : ClusterBuilder.cells(section.node())) {
                cell.measured()
                        .ifPresent(m -> Objects.requireNonNull(
                                        measured.computeIfAbsent(cell.node().code(), code -> new ArrayList<>()))
                                .add(m));
            }
        }
    }

    /** The cluster's best on a leaf is the best that any explanation shows on it. */
    private static void checkGreatest(Map<String, List<Measured>> measuredByLeaf) {
        for (var all : measuredByLeaf.values()) {
            var excess =
                    all.stream().flatMap(measured -> measured.excess().stream()).max(Comparator.naturalOrder());
            var actual = all.stream()
                    .filter(measured -> measured.target().isEmpty())
                    .map(Measured::actual)
                    .max(Comparator.naturalOrder());
            assertThat(all).allSatisfy(measured -> {
                assertThat(measured.greatestExcess()).isEqualTo(excess);
                assertThat(measured.greatestActual()).isEqualTo(actual);
            });
        }
    }
}
