package vn.codau.engine.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.SEALED_ON;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.best;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.deduction;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.perEvent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.pack.season.SeasonReader;

class FlipMarginTests {

    @Test
    void namesThePlantedCellOfAGapOfAHalf() {
        // A leads by 0.50; all cells are at their maximum but one of B, and A's cannot go below the others'.
        var gap = cluster(base("I", direct("10")), base("II", direct("0.4")))
                .members("A", "B")
                .self("A", "I", "10")
                .self("A", "II", "0.4")
                .self("B", "I", "9.90")
                .self("B", "II", "0");
        assertThat(found(gap)).isEqualTo("A I 10.00→9.50 TIE");
        assertThat(found(gap.tieBreaks("SECTION:II"))).isEqualTo("A I 10.00→9.49 DECIDED B");
    }

    @Test
    void ofEqualChangesTakesTheFirstUnitThenTheFirstCellThenUpwards() {
        var equal = cluster(base("I", direct("10")), base("II", direct("10")))
                .members("B", "A")
                .self("B", "I", "5")
                .self("B", "II", "5")
                .self("A", "I", "5")
                .self("A", "II", "5");
        assertThat(found(equal)).isEqualTo("A I 5.00→5.01 DECIDED A");
    }

    @Test
    void staysWithinTheLeafsBoundsAndAboveItsCap() {
        var capped = cluster(
                        Nodes.capBonus("1", sum("I", base("I.1", direct("10")), bonus("I.2", direct("5")))),
                        base("II", direct("2")))
                .members("A", "B")
                .self("A", "I.1", "10")
                .self("A", "I.2", "3")
                .self("B", "I.1", "9")
                .self("B", "I.2", "0")
                .self("A", "II", "1")
                .self("B", "II", "1");
        // 12 to 10. A's bonus could fall from 3 without loss until 1; B gains at most 1 in each; so A falls by 2.
        assertThat(found(capped)).isEqualTo("A I.1 10.00→8.00 TIE");
    }

    @Test
    void crossesTheStandard() {
        var standard = cluster(base("I", direct("10")))
                .members("A", "B")
                .standard("8.5")
                .self("A", "I", "9")
                .self("B", "I", "2");
        assertThat(found(standard)).isEqualTo("A I 9.00→8.49 INELIGIBLE_LEADER");
    }

    @Test
    void looksPastADecisionOfPeople() {
        var tied = cluster(base("I", direct("10")))
                .members("A", "B")
                .self("A", "I", "9")
                .self("B", "I", "9")
                .leader("B");
        assertThat(FlipMargin.of(tied.build(), SEALED_ON).leading().status()).isEqualTo(Leading.Status.TIE);
        assertThat(found(tied)).isEqualTo("A I 9.00→9.01 DECIDED A");
    }

    @Test
    void countsOnlyTheBestOfAGroup() {
        var choice = cluster(best("I", base("I.1", direct("4")), base("I.2", direct("9"))))
                .members("A", "B")
                .self("A", "I.1", "4")
                .self("A", "I.2", "3")
                .self("B", "I.1", "1")
                .self("B", "I.2", "2");
        // 4 to 2. A falls to 3 at least, by its other child; B rises by 2 in the child that counts.
        assertThat(found(choice)).isEqualTo("B I.2 2.00→4.00 TIE");
    }

    @Test
    void seesATotalThatDipsAndComesBack() {
        var dips = cluster(
                        Nodes.capBase(
                                "5",
                                sum(
                                        "I",
                                        best(
                                                "I.0",
                                                bonus("I.0.1", Rules.fixed("11")),
                                                sum(
                                                        "I.0.2",
                                                        base("I.0.2.1", direct("10")),
                                                        bonus("I.0.2.2", direct("20")))))),
                        base("II", direct("1")),
                        base("III", direct("1")),
                        base("IV", direct("1")))
                .members("A", "B")
                .self("A", "I.0.2.1", "10")
                .self("A", "I.0.2.2", "0")
                .self("A", "II", "1")
                .self("A", "III", "1")
                .self("A", "IV", "1");
        // 14 to 11. With a bonus of 1.01 A's other child counts, whose base is cut to 5: 9.01; with 20 it would lead
        // again.
        assertThat(found(dips)).isEqualTo("A I.0.2.2 0.00→1.01 DECIDED B");
    }

    @Test
    void reachesAsFarAsItMattersWhereALeafHasNoMaximum() {
        var open = cluster(base("I", direct("10")), bonus("II", perEvent("1")))
                .members("A", "B")
                .self("A", "I", "10")
                .self("B", "I", "0")
                .self("A", "II", "3")
                .self("B", "II", "0");
        // A falls by 10 at most, to a lead of 3; only B's events without a maximum make up for 13.
        assertThat(found(open)).isEqualTo("B II 0.00→13.00 TIE");
    }

    @Test
    void saysThatNoSingleCellChangesIt() {
        var sure = cluster(base("I", direct("1")), base("II", direct("1")), base("III", direct("1")))
                .members("A", "B")
                .self("A", "I", "1")
                .self("A", "II", "1")
                .self("A", "III", "1");
        assertThat(found(sure)).isEqualTo("none");
    }

    @Tag("random")
    @Test
    void agreesWithTryingEverythingOnRandomClusters() {
        int flips = 0;
        for (long seed = 0; seed < 400; seed++) {
            var cluster = random(new SplittableRandom(seed));
            var expected = bruteForce(cluster);
            assertThat(FlipMargin.of(cluster, SEALED_ON).flip())
                    .as("seed " + seed)
                    .isEqualTo(expected);
            flips += expected.isPresent() ? 1 : 0;
        }
        assertThat(flips).isBetween(100, 399);
    }

    @Tag("random")
    @Test
    void agreesWithTryingEverythingOnClustersWithWiderCells() {
        int flips = 0;
        for (long seed = 0; seed < 30; seed++) {
            var cluster = random(new SplittableRandom(seed), 60);
            var expected = bruteForce(cluster);
            assertThat(FlipMargin.of(cluster, SEALED_ON).flip())
                    .as("seed " + seed)
                    .isEqualTo(expected);
            flips += expected.isPresent() ? 1 : 0;
        }
        assertThat(flips).isBetween(5, 30);
    }

    @Tag("random")
    @Test
    void findsTheEdgeOfAFlipInCellsOfBillionsOfSteps() {
        int flips = 0;
        for (long seed = 0; seed < 60; seed++) {
            var cluster = random(new SplittableRandom(seed), 1_000_000_000L);
            var margin = FlipMargin.of(cluster, SEALED_ON);
            if (margin.flip().isPresent()) {
                assertIsEdge(cluster, margin);
                flips++;
            }
        }
        assertThat(flips).isBetween(10, 60);
    }

    @Test
    void findsTheMarginOfTheRealSeason() {
        var pack = Objects.requireNonNull(FlipMarginTests.class.getResourceAsStream("/packs/cluster-347.json"));
        var season = SeasonReader.read(pack);
        var cluster = season.clusters().getFirst();
        var margin = FlipMargin.of(cluster, season.period().sealedOn());
        assertIsEdge(cluster, margin);
    }

    /** The outcome is another there, and one step before it is not. */
    private static void assertIsEdge(Cluster cluster, FlipMargin margin) {
        var flip = margin.flip().orElseThrow();
        assertThat(leading(with(verifiable(cluster), flip.unit(), flip.criterion(), flip.to())))
                .isEqualTo(flip.after());
        var step = Points.of(1, flip.from().decimals());
        var before = flip.to().compareTo(flip.from()) > 0
                ? flip.to().minus(step)
                : flip.to().plus(step);
        assertThat(leading(with(verifiable(cluster), flip.unit(), flip.criterion(), before)))
                .isEqualTo(margin.leading());
    }

    private static String found(ClusterBuilder builder) {
        return FlipMargin.of(builder.build(), SEALED_ON)
                .flip()
                .map(flip -> "%s %s %s→%s %s%s"
                        .formatted(
                                flip.unit(),
                                flip.criterion(),
                                flip.from(),
                                flip.to(),
                                flip.after().status(),
                                flip.after().unit().map(unit -> " " + unit).orElse("")))
                .orElse("none");
    }

    /** Every cell with every number of points that it can have, each a whole cluster scored and ranked anew. */
    private static Optional<Flip> bruteForce(Cluster cluster) {
        var all = verifiable(cluster);
        var now = leading(all.build());
        Flip nearest = null;
        for (var unit :
                cluster.members().stream().filter(cluster::isGraded).sorted().toList()) {
            var cells = new ClusterScoring(cluster).cells(unit);
            for (var leaf : cluster.criteria().leaves()) {
                var cell = Objects.requireNonNull(cells.get(leaf.code()));
                if (cell.state() == CellState.NOT_APPLICABLE) {
                    continue;
                }
                var most = Points.of(
                        leaf.rule().maximum().orElseThrow(), cluster.criteria().decimals());
                for (long change = 1; change <= most.minor().longValue(); change++) {
                    for (var sign : List.of(1, -1)) {
                        var to = cell.points().plus(Points.of(sign * change, most.decimals()));
                        if (to.signum() < 0
                                || to.compareTo(most) > 0
                                || (nearest != null
                                        && change >= nearest.change().minor().longValue())) {
                            continue;
                        }
                        var after = leading(with(verifiable(cluster), unit, leaf.code(), to));
                        if (!after.equals(now)) {
                            nearest = new Flip(unit, leaf.code(), cell.points(), to, after);
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Leading leading(Cluster cluster) {
        return new Ranker(cluster, SEALED_ON).rank().leading();
    }

    /** The same cluster with every settled cell verified. */
    private static ClusterDraft verifiable(Cluster cluster) {
        var draft = ClusterDraft.of(cluster);
        draft.scores.clear();
        draft.targets.clear();
        draft.decisions.clear();
        draft.nodes.replaceAll(FlipMarginTests::verifiable);
        var own = cluster.criteria();
        draft.criteria = new Criteria(own.version(), own.scale(), own.decimals(), own.notApplicable(), draft.nodes);
        for (var unit : cluster.members().stream().filter(cluster::isGraded).toList()) {
            new ClusterScoring(cluster)
                    .cells(unit)
                    .forEach((code, cell) -> draft.scores.add(
                            cell.state() == CellState.NOT_APPLICABLE
                                    ? verified(unit, code, null)
                                    : verified(unit, code, cell.points())));
        }
        return draft;
    }

    private static Cluster with(ClusterDraft draft, String unit, String criterion, Points points) {
        draft.scores.replaceAll(score ->
                score != null && score.unit().equals(unit) && score.criterion().equals(criterion)
                        ? verified(unit, criterion, points)
                        : score);
        return draft.build();
    }

    private static Score verified(String unit, String criterion, @Nullable Points points) {
        return new Score(
                unit,
                criterion,
                Source.VERIFIED,
                Score.STANDING_BODY,
                points == null ? ScoreState.NOT_APPLICABLE : ScoreState.VALUE,
                points == null ? null : new Input.Text(points.toString()),
                "Thử");
    }

    private static Node verifiable(Node node) {
        return switch (node) {
            case Group group ->
                new Group(
                        group.code(),
                        group.title(),
                        group.children().stream()
                                .map(FlipMarginTests::verifiable)
                                .toList(),
                        group.pick(),
                        group.caps(),
                        group.floor());
            case Leaf leaf ->
                Nodes.leaf(
                        leaf.code(),
                        leaf.counts(),
                        Rules.direct(leaf.rule().maximum().orElseThrow().toString()));
        };
    }

    static Cluster random(SplittableRandom random) {
        return random(random, 3);
    }

    /** With cells of so many points, of a third of which caps, floors and the standard are made. */
    private static Cluster random(SplittableRandom random, long most) {
        var policies = NotApplicable.values();
        var first = random.nextBoolean() ? best("I", leaves("I", random, most)) : sum("I", leaves("I", random, most));
        var inner = random.nextBoolean()
                ? best("II.0", leaves("II.0", random, most))
                : sum("II.0", leaves("II.0", random, most));
        if (most > 3 && random.nextBoolean()) {
            inner = Nodes.floor(thirds(1, most), inner);
        }
        Group second = sum("II", inner, base("II.9", direct(Long.toString(most))));
        if (random.nextBoolean()) {
            second = Nodes.capBase(thirds(4, most), second);
        }
        if (random.nextBoolean()) {
            first = Nodes.capBonus(thirds(1, most), first);
        }
        if (random.nextBoolean()) {
            second = Nodes.floor(thirds(1, most), second);
        }
        var builder = cluster(first, second)
                .decimals(random.nextInt(2))
                .notApplicable(policies[random.nextInt(policies.length)]);
        if (random.nextBoolean()) {
            builder.tieBreaks("DEDUCTION", "SECTION:II");
        }
        if (random.nextInt(3) == 0) {
            builder.standard(thirds(6, most));
        }
        if (random.nextInt(4) == 0) {
            builder.notRegistered("B");
        }
        for (var leaf : Objects.requireNonNull(builder.draft().criteria).leaves()) {
            for (var unit : List.of("A", "B", "C")) {
                int kind = random.nextInt(8);
                if (kind > 0) {
                    builder.self(unit, leaf.code(), kind == 1 ? NA : Long.toString(random.nextLong(most + 1)));
                }
            }
        }
        return builder.build();
    }

    private static String thirds(int thirds, long most) {
        return Long.toString(most / 3 * thirds);
    }

    private static Node[] leaves(String code, SplittableRandom random, long most) {
        var max = direct(Long.toString(most));
        return new Node[] {
            base(code + ".1", max), random.nextBoolean() ? bonus(code + ".2", max) : deduction(code + ".2", max)
        };
    }
}
