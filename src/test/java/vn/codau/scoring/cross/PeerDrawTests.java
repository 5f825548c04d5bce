package vn.codau.scoring.cross;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.table.PeerRule;
import vn.codau.criteria.table.PeerRule.Mode;
import vn.codau.criteria.table.PeerRule.Pair;
import vn.codau.scoring.sheet.ScoringProblem;

class PeerDrawTests {

    @Test
    void balancesKeepsToForbiddenPairsAndNeverDrawsTheUnitItself() {
        var chance = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var members = members(3 + chance.nextInt(13));
            var scorers = 1 + chance.nextInt(Math.min(5, members.size() - 1));
            var forbidden = new ArrayList<Pair>();
            if (members.size() - scorers > 4) {
                forbidden.add(new Pair(members.get(0), members.get(1)));
                forbidden.add(new Pair(members.get(2), members.get(3)));
            }
            var rule = new PeerRule(Mode.ASSIGNED, scorers, chance.nextLong(), forbidden);
            var drawn = PeerDraw.draw(members, rule);
            assertThat(drawn.keySet()).containsExactlyInAnyOrderElementsOf(members);
            var load = new HashMap<String, Integer>();
            drawn.forEach((unit, by) -> {
                assertThat(by).hasSize(scorers).doesNotContain(unit);
                assertThat(by).noneMatch(scorer -> forbidden.stream().anyMatch(pair -> pair.joins(scorer, unit)));
                by.forEach(scorer -> load.merge(scorer, 1, Integer::sum));
            });
            assertThat(load.values()).containsOnly(scorers);
        }
    }

    @Test
    void drawsTheSameForTheSameSeedWhateverTheOrder() {
        var members = members(9);
        var rule = new PeerRule(Mode.ASSIGNED, 3, 42, List.of(new Pair("U1", "U2")));
        var drawn = PeerDraw.draw(members, rule);
        Collections.shuffle(members, new Random(1));
        assertThat(PeerDraw.draw(members, rule)).isEqualTo(drawn);
    }

    @Test
    void drawsOtherwiseForOtherSeeds() {
        var members = members(9);
        var different = IntStream.range(0, 20)
                .mapToObj(seed -> PeerDraw.draw(members, new PeerRule(Mode.ASSIGNED, 3, seed, List.of())))
                .distinct()
                .count();
        assertThat(different).isGreaterThan(10);
    }

    @Test
    void findsTheOnlyWayThereIs() {
        // Of four members two pairs must not meet: with two scorers each, everybody is scored by the other pair.
        var rule = new PeerRule(Mode.ASSIGNED, 2, 5, List.of(new Pair("U0", "U1"), new Pair("U2", "U3")));
        assertThat(PeerDraw.draw(members(4), rule))
                .isEqualTo(Map.of(
                        "U0", Set.of("U2", "U3"),
                        "U1", Set.of("U2", "U3"),
                        "U2", Set.of("U0", "U1"),
                        "U3", Set.of("U0", "U1")));
    }

    @Test
    void saysSoWhereThereIsNoWay() {
        var tooMany = new PeerRule(Mode.ASSIGNED, 3, 5, List.of());
        var cornered = new PeerRule(Mode.ASSIGNED, 2, 5, List.of(new Pair("U0", "U1"), new Pair("U0", "U2")));
        refused(3, tooMany);
        refused(4, cornered);
    }

    private static void refused(int members, PeerRule rule) {
        assertThatThrownBy(() -> PeerDraw.draw(members(members), rule))
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(ScoringProblem.Reason.NO_DRAW));
    }

    private static List<String> members(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(number -> "U" + number).toList());
    }
}
