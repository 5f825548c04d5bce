package vn.codau.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.engine.rank.FlagChoice.Status;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.TieBreak;

/** What holds of every ranking and every choice. */
@Tag("random")
class RankingPropertiesTests {

    private static final int SEEDS = 600;

    @Test
    void ranksTheSameInWhateverOrderThingsCome() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var season = RandomSeason.of(seed);
            var sealedOn = season.period().sealedOn();
            var random = new SplittableRandom(seed);
            for (var cluster : season.clusters()) {
                var ranking = new Ranker(cluster, sealedOn).rank();
                var shuffled = new Ranker(RandomSeason.shuffled(cluster, random).build(), sealedOn).rank();

                assertThat(shuffled.standings()).isEqualTo(ranking.standings());
                assertThat(shuffled.leading()).isEqualTo(ranking.leading());
            }
        }
    }

    @Test
    void givesEachUnitOneMoreThanTheNumberOfBetterOnes() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var ranking : SeasonRanking.of(RandomSeason.of(seed)).clusters()) {
                var graded = graded(ranking);
                assertThat(graded)
                        .hasSize(ranking.cluster().members().size()
                                - ranking.cluster().notGraded().size());
                for (var standing : graded) {
                    long better = graded.stream()
                            .filter(other -> order(ranking.cluster(), other, standing) < 0)
                            .count();
                    assertThat(standing.rank())
                            .as("seed %d, unit %s", seed, standing.unit())
                            .isEqualTo(better + 1);
                }
            }
        }
    }

    @Test
    void sharesARankExactlyWhereNothingSeparates() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var ranking : SeasonRanking.of(RandomSeason.of(seed)).clusters()) {
                var graded = graded(ranking);
                for (var one : graded) {
                    for (var other : graded) {
                        assertThat(one.rank() == other.rank()).isEqualTo(order(ranking.cluster(), one, other) == 0);
                    }
                }
            }
        }
    }

    @Test
    void explainsWhatDecidedBetweenNeighbours() {
        int decided = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var season = RandomSeason.of(seed);
            for (var ranking : SeasonRanking.of(season).clusters()) {
                var ranker = new Ranker(ranking.cluster(), season.period().sealedOn());
                var graded = graded(ranking);
                for (int i = 1; i < graded.size(); i++) {
                    var steps = ranker.compare(score(graded.get(i - 1)), score(graded.get(i)));
                    checkSteps(ranking.cluster(), graded.get(i), steps);
                    decided += steps.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(decided).isGreaterThan(300);
    }

    private static void checkSteps(Cluster cluster, Standing below, List<TieBreakStep> steps) {
        var decidedBy = below.decidedBy().orElse("");
        var names = cluster.tieBreaks().stream().map(TieBreak::name).toList();
        if (decidedBy.isEmpty()) {
            assertThat(steps).isEmpty();
        } else if (decidedBy.equals(Standing.TIE)) {
            assertThat(steps).noneMatch(TieBreakStep::separates);
            assertThat(steps).extracting(TieBreakStep::tieBreak).isEqualTo(names);
        } else {
            assertThat(steps)
                    .extracting(TieBreakStep::tieBreak)
                    .isEqualTo(names.subList(0, names.indexOf(decidedBy) + 1));
            assertThat(steps.getLast().separates()).isTrue();
            assertThat(steps.subList(0, steps.size() - 1)).noneMatch(TieBreakStep::separates);
        }
        assertThat(steps).allMatch(step -> step.separates() != step.above().equals(step.below()));
    }

    @Test
    void isLedByAnEligibleUnitOnly() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var ranking : SeasonRanking.of(RandomSeason.of(seed)).clusters()) {
                ranking.leading()
                        .unit()
                        .ifPresent(unit -> assertThat(graded(ranking))
                                .filteredOn(standing -> standing.unit().equals(unit))
                                .singleElement()
                                .matches(Standing::isEligible));
            }
        }
    }

    @Test
    void choosesNoMoreThanTheCapAndNobodyBeforeOneWithMoreVotes() {
        int ties = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var flag = SeasonRanking.of(RandomSeason.of(seed)).flag();
            if (flag.isPresent()) {
                check(flag.get());
                ties += flag.get().status() == Status.TIE_AT_CUT ? 1 : 0;
            }
        }
        assertThat(ties).isPositive();
    }

    private static void check(FlagChoice choice) {
        var chosen = choice.candidates().stream().filter(Candidate::chosen).toList();
        var waiting = choice.candidates().stream()
                .filter(candidate -> candidate.passed() && !candidate.chosen())
                .toList();
        assertThat(chosen.size()).isLessThanOrEqualTo(choice.cap());
        assertThat(chosen).allMatch(Candidate::passed);
        assertThat(chosen).allSatisfy(one -> assertThat(waiting).allMatch(other -> other.votes() < one.votes()));
        assertThat(choice.status() == Status.TIE_AT_CUT).isEqualTo(chosen.size() < choice.cap() && !waiting.isEmpty());
    }

    /** Negative where the first is better, spelled out from the specification. */
    private static int order(Cluster cluster, Standing first, Standing second) {
        var one = score(first);
        var other = score(second);
        int order = other.total().compareTo(one.total());
        for (int i = 0; order == 0 && i < cluster.tieBreaks().size(); i++) {
            order = switch (cluster.tieBreaks().get(i)) {
                case TieBreak.Whole.BASE -> other.base().compareTo(one.base());
                case TieBreak.Whole.BONUS -> other.bonus().compareTo(one.bonus());
                case TieBreak.Whole.DEDUCTION -> one.deduction().compareTo(other.deduction());
                case TieBreak.Whole.VOTES -> Integer.compare(votes(cluster, other), votes(cluster, one));
                case TieBreak.Section(var code) ->
                    other.sections()
                            .get(section(cluster, code))
                            .compareTo(one.sections().get(section(cluster, code)));
            };
        }
        return order;
    }

    private static int votes(Cluster cluster, UnitScore score) {
        return cluster.votes().getOrDefault(score.unit(), 0);
    }

    private static int section(Cluster cluster, String code) {
        int index = 0;
        while (!cluster.criteria().sections().get(index).code().equals(code)) {
            index++;
        }
        return index;
    }

    private static List<Standing> graded(ClusterRanking ranking) {
        return ranking.standings().stream().filter(Standing::isGraded).toList();
    }

    private static UnitScore score(Standing standing) {
        return standing.score().orElseThrow();
    }
}
