package vn.codau.scoring.cross;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.codau.criteria.table.PeerRule;
import vn.codau.scoring.sheet.ScoringProblem;

/**
 * Draws which members score which: every unit gets the same number of scorers and every member scores as many units, never
 * itself and never a forbidden one. Who it is depends on the seed alone, not on the order in which members are given.
 */
final class PeerDraw {

    private final int scorers;
    private final Random chance;
    private final List<String> units;
    private final Map<String, List<String>> allowed = new HashMap<>();
    private final Map<String, Set<String>> scorersOf = new TreeMap<>();
    private final Map<String, Integer> load = new HashMap<>();

    private PeerDraw(Collection<String> members, PeerRule rule) {
        this.scorers = rule.scorers();
        this.chance = new Random(rule.seed());
        this.units = new ArrayList<>(new TreeSet<>(members));
        for (var unit : List.copyOf(units)) {
            var others = new ArrayList<>(units);
            others.removeIf(
                    other -> other.equals(unit) || rule.forbidden().stream().anyMatch(pair -> pair.joins(other, unit)));
            Collections.shuffle(others, chance);
            allowed.put(unit, others);
            scorersOf.put(unit, new TreeSet<>());
        }
        Collections.shuffle(units, chance);
    }

    /**
     * The scorers of each unit, by code.
     *
     * @throws ScoringProblem if nothing keeps to the rule
     */
    static Map<String, Set<String>> draw(Collection<String> members, PeerRule rule) {
        return new PeerDraw(members, rule).drawn();
    }

    /** Each scorer more is a path: somebody is free, or gives another unit up to somebody who is. */
    private Map<String, Set<String>> drawn() {
        for (int round = 0; round < scorers; round++) {
            for (var unit : units) {
                if (!addScorer(unit, new HashSet<>())) {
                    throw new ScoringProblem(ScoringProblem.Reason.NO_DRAW, scorers);
                }
            }
        }
        return Collections.unmodifiableMap(scorersOf);
    }

    private boolean addScorer(String unit, Set<String> asked) {
        for (var scorer : allowed.getOrDefault(unit, List.of())) {
            if (!of(unit).contains(scorer) && asked.add(scorer) && isFreed(scorer, asked)) {
                of(unit).add(scorer);
                load.merge(scorer, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    /** Whether the scorer has room, or one of its units finds another scorer. */
    private boolean isFreed(String scorer, Set<String> asked) {
        if (load.getOrDefault(scorer, 0) < scorers) {
            return true;
        }
        for (var other : units) {
            if (of(other).contains(scorer) && addScorer(other, asked)) {
                of(other).remove(scorer);
                load.merge(scorer, -1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private Set<String> of(String unit) {
        return scorersOf.computeIfAbsent(unit, any -> new TreeSet<>());
    }
}
