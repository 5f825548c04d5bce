package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Drafts;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.NodeExplanation.OfGroup;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;

/** What holds of every cluster, whatever its criteria and scores. */
@Tag("random")
class ScoringPropertiesTests {

    private static final int SEEDS = 400;
    private static final int RAISED_A_CLUSTER = 6;

    @Test
    void scoresAndExplainsTheSameInWhateverOrderThingsCome() {
        forEveryCluster((cluster, random) -> {
            var scoring = new ClusterScoring(cluster);
            var shuffled =
                    new ClusterScoring(RandomSeason.shuffled(cluster, random).build());

            assertThat(shuffled.scores()).containsExactlyInAnyOrderElementsOf(scoring.scores());
            for (var score : scoring.scores()) {
                assertThat(shuffled.explain(score.unit())).isEqualTo(scoring.explain(score.unit()));
            }
        });
    }

    @Test
    void keepsCapsAndFloorsAndNeverHasNegativeParts() {
        forEveryCluster((cluster, random) -> {
            var scoring = new ClusterScoring(cluster);
            for (var score : scoring.scores()) {
                for (var section : scoring.explain(score.unit()).sections()) {
                    checkLimits(section.node(), cluster.criteria().decimals());
                }
            }
        });
    }

    private static void checkLimits(NodeExplanation node, int decimals) {
        for (var part : Counts.values()) {
            assertThat(ClusterBuilder.part(node.result(), part).signum()).isNotNegative();
        }
        if (!(node instanceof OfGroup group)) {
            return;
        }
        for (var part : Counts.values()) {
            group.node()
                    .caps()
                    .of(part)
                    .ifPresent(cap -> assertThat(ClusterBuilder.part(group.result(), part))
                            .isLessThanOrEqualTo(Points.of(cap, decimals)));
        }
        group.node().floor().ifPresent(floor -> {
            var most = group.result().base().plus(group.result().bonus());
            assertThat(group.result().net()).isGreaterThanOrEqualTo(most.orLess(Points.of(floor, decimals)));
        });
        group.children().forEach(child -> checkLimits(child, decimals));
    }

    /**
     * More points for a BASE or BONUS leaf never lower the unit's total, and no other unit's total moves. Not so where a
     * group above picks the best, where a cap stands above a floor, or where a section with a floor is rescaled to
     * nothing: RollingUpTests has an example of each.
     */
    @Test
    void neverTakesAwayForMorePoints() {
        var cases = new int[1];
        forEveryCluster((cluster, random) -> {
            var before = new ClusterScoring(cluster).scores();
            for (var raised : raised(cluster, random)) {
                if (raised.leaf().counts() != Counts.DEDUCTION && raised.isMonotonous()) {
                    cases[0]++;
                    raised.compareWith(before, 1);
                }
            }
        });
        assertThat(cases[0]).isGreaterThan(500);
    }

    /** More of a deduction never raises the unit's total, unless a group above picks the best. */
    @Test
    void neverGivesForMoreDeduction() {
        var cases = new int[1];
        forEveryCluster((cluster, random) -> {
            var before = new ClusterScoring(cluster).scores();
            for (var raised : raised(cluster, random)) {
                if (raised.leaf().counts() == Counts.DEDUCTION
                        && raised.path().stream().noneMatch(group -> group.pick() == Pick.BEST)) {
                    cases[0]++;
                    raised.compareWith(before, -1);
                }
            }
        });
        assertThat(cases[0]).isGreaterThan(200);
    }

    // --------------------------------------------------------------------------------------------------------- raising

    /** The cluster with one more point, or one more step, in one record of a DIRECT leaf; some such clusters. */
    private static List<Raised> raised(Cluster cluster, SplittableRandom random) {
        var all = Drafts.of(cluster).scores;
        var order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        RandomSeason.shuffle(order, random);
        var raised = new ArrayList<Raised>();
        for (int index : order) {
            var score = all.get(index);
            if (raised.size() == RAISED_A_CLUSTER || score == null) {
                break;
            }
            leaf(cluster, score.criterion())
                    .flatMap(leaf -> raised(leaf, score))
                    .ifPresent(more -> {
                        var draft = Drafts.of(cluster);
                        draft.scores.set(index, more);
                        raised.add(new Raised(draft.build(), more));
                    });
        }
        return raised;
    }

    private static Optional<Score> raised(Leaf leaf, Score score) {
        if (!(leaf.rule() instanceof Direct direct) || !(score.input() instanceof Input.Text(var value))) {
            return Optional.empty();
        }
        var more =
                direct.step().isPresent() ? Decimal.of(value).plus(direct.step().get()) : direct.max();
        if (more.compareTo(direct.max()) > 0 || more.equals(Decimal.of(value))) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                score.unit(),
                score.criterion(),
                score.source(),
                score.by(),
                ScoreState.VALUE,
                new Input.Text(more.toString()),
                score.reason()));
    }

    private static Optional<Leaf> leaf(Cluster cluster, String code) {
        return cluster.criteria().leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst();
    }

    private record Raised(Cluster cluster, Score record) {

        Leaf leaf() {
            return ScoringPropertiesTests.leaf(cluster, record.criterion()).orElseThrow();
        }

        /** The groups above the leaf, the section first. */
        List<Group> path() {
            var path = new ArrayList<Group>();
            find(cluster.criteria().sections(), path);
            return path;
        }

        private boolean find(List<Node> nodes, List<Group> path) {
            for (var node : nodes) {
                if (node.code().equals(record.criterion())) {
                    return true;
                }
                if (node instanceof Group group) {
                    path.addLast(group);
                    if (find(group.children(), path)) {
                        return true;
                    }
                    path.removeLast();
                }
            }
            return false;
        }

        boolean isMonotonous() {
            boolean capped = false;
            boolean floored = false;
            for (var group : path()) {
                if (group.pick() == Pick.BEST || (capped && group.floor().isPresent())) {
                    return false;
                }
                capped |=
                        group.caps().base().isPresent() || group.caps().bonus().isPresent();
                floored |= group.floor().isPresent();
            }
            return !floored || !isRescaledToNothing();
        }

        private boolean isRescaledToNothing() {
            return cluster.isGraded(record.unit())
                    && new ClusterScoring(cluster)
                            .explain(record.unit()).sections().stream()
                                    .flatMap(section -> section.rescaled().stream())
                                    .anyMatch(step -> step.max().compareTo(step.notApplicable()) <= 0);
        }

        void compareWith(List<UnitScore> before, int direction) {
            var after = new ClusterScoring(cluster).scores();
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).unit().equals(record.unit())) {
                    assertThat(Integer.signum(after.get(i)
                                            .total()
                                            .compareTo(before.get(i).total()))
                                    * direction)
                            .as("%s in %s", record, cluster.code())
                            .isNotNegative();
                } else {
                    assertThat(after.get(i)).isEqualTo(before.get(i));
                }
            }
        }
    }

    private interface Property {
        void check(Cluster cluster, SplittableRandom random);
    }

    private static void forEveryCluster(Property property) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            for (var cluster : RandomSeason.of(seed).clusters()) {
                try {
                    property.check(cluster, random);
                } catch (AssertionError wrong) {
                    throw new AssertionError("seed " + seed + ", cluster " + cluster.code(), wrong);
                }
            }
        }
    }
}
