package vn.codau.engine.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.season.Selection;

/**
 * Who is chosen for the Government's emulation flag (season pack, section 7).
 *
 * @param baseCount of what the cap is a percentage
 * @param cap the most that may be chosen: "no more than" is rounded down
 * @param candidates by votes, greatest first, then by unit code
 */
public record FlagChoice(int baseCount, int cap, Status status, List<Candidate> candidates) {

    private static final Decimal HUNDRED = Decimal.of("100");

    /** Whether the votes decide. */
    public enum Status {
        OK,
        /** Units with equal votes do not all fit under the cap, so none of them and nobody below is chosen. */
        TIE_AT_CUT
    }

    /**
     * A decided leading unit.
     *
     * @param passed whether the votes reach the threshold
     */
    public record Candidate(String unit, String cluster, int votes, boolean passed, boolean chosen) {}

    public FlagChoice {
        candidates = List.copyOf(candidates);
    }

    /** Why a candidate is chosen or not. */
    public enum Outcome {
        CHOSEN,
        BELOW_THRESHOLD,
        /** With the same votes as others, who do not all fit under the cap. */
        TIED_AT_CUT,
        /** Behind such a tie, past which nobody is chosen. */
        BEHIND_TIE,
        /** The cap is reached. */
        ABOVE_CAP
    }

    /**
     * Chooses by the Council's votes.
     *
     * @throws InvalidSeason if there are votes for a unit that is no candidate
     */
    public static FlagChoice of(Selection selection, List<ClusterRanking> clusters) {
        var candidates = candidates(selection, clusters);
        requireCandidates(selection, candidates);
        int baseCount = baseCount(selection.flag().base(), clusters);
        int cap = Fraction.of(selection.flag().percent())
                .times(Decimal.of(Integer.toString(baseCount)))
                .over(HUNDRED)
                .floor();
        int chosen = chosen(candidates, cap);
        boolean tie = chosen < cap && chosen < passed(candidates);
        for (int i = 0; i < chosen; i++) {
            var c = candidates.get(i);
            candidates.set(i, new Candidate(c.unit(), c.cluster(), c.votes(), c.passed(), true));
        }
        return new FlagChoice(baseCount, cap, tie ? Status.TIE_AT_CUT : Status.OK, candidates);
    }

    /** Why the candidate is chosen or not. */
    public Outcome outcome(Candidate candidate) {
        if (candidate.chosen()) {
            return Outcome.CHOSEN;
        }
        if (!candidate.passed()) {
            return Outcome.BELOW_THRESHOLD;
        }
        if (status == Status.OK) {
            return Outcome.ABOVE_CAP;
        }
        return candidate.votes() == votesAtCut() ? Outcome.TIED_AT_CUT : Outcome.BEHIND_TIE;
    }

    /** The votes of the first who passed and was not chosen. */
    private int votesAtCut() {
        return candidates.stream()
                .filter(candidate -> !candidate.chosen())
                .mapToInt(Candidate::votes)
                .findFirst()
                .orElseThrow();
    }

    private static List<Candidate> candidates(Selection selection, List<ClusterRanking> clusters) {
        var candidates = new ArrayList<Candidate>();
        for (var ranking : clusters) {
            ranking.leading().unit().ifPresent(unit -> {
                int votes = selection.council().votes().getOrDefault(unit, 0);
                candidates.add(new Candidate(unit, ranking.cluster().code(), votes, isPassed(selection, votes), false));
            });
        }
        candidates.sort(Comparator.comparingInt(Candidate::votes)
                .reversed()
                .thenComparing(Candidate::unit, CodeOrder.INSTANCE));
        return candidates;
    }

    private static void requireCandidates(Selection selection, List<Candidate> candidates) {
        var units = candidates.stream().map(Candidate::unit).collect(Collectors.toCollection(HashSet::new));
        var problems = new Problems();
        for (var unit : selection.council().votes().keySet()) {
            problems.require(units.contains(unit), "selection.council.votes." + unit, Flaw.NOT_A_CANDIDATE, unit);
        }
        problems.throwIfAny();
    }

    private static boolean isPassed(Selection selection, int votes) {
        var threshold = selection.flag().threshold();
        int electorate = switch (threshold.of()) {
            case ALL -> selection.council().members();
            case PRESENT -> selection.council().present();
        };
        var needed = Fraction.of(threshold.percent()).times(Decimal.of(Integer.toString(electorate)));
        return Fraction.of(Decimal.of(Integer.toString(votes))).times(HUNDRED).compareTo(needed) >= 0;
    }

    private static int baseCount(Selection.Base base, List<ClusterRanking> clusters) {
        return switch (base) {
            case LEADERS ->
                (int) clusters.stream()
                        .filter(ranking -> ranking.leading().unit().isPresent())
                        .count();
            case PROVINCIAL_STANDARD ->
                (int) clusters.stream()
                        .flatMap(ranking -> ranking.standings().stream())
                        .filter(Standing::isEligible)
                        .count();
        };
    }

    private static int passed(List<Candidate> candidates) {
        return (int) candidates.stream().filter(Candidate::passed).count();
    }

    /** How many from the top are chosen: whole groups of equal votes, while they fit. */
    private static int chosen(List<Candidate> candidates, int cap) {
        int passed = passed(candidates);
        int chosen = 0;
        while (chosen < passed) {
            int end = chosen + 1;
            while (end < candidates.size()
                    && candidates.get(end).votes() == candidates.get(chosen).votes()) {
                end++;
            }
            if (end > cap) {
                return chosen;
            }
            chosen = end;
        }
        return chosen;
    }
}
