package vn.codau.engine.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.engine.season.NotGraded;

/**
 * Ranks the units of one cluster (season pack, section 6): by total, then by the cluster's tie-breaks; what nothing
 * separates shares a rank and is listed by unit code.
 */
public final class Ranker {

    private static final Optional<String> TIE = Optional.of(Standing.TIE);

    private final Cluster cluster;
    private final List<RankingKey> tieBreaks;

    /** What can stand in {@code decidedBy} of two units with the same total: each tie-break, then that there is none. */
    private final List<Optional<String>> separations;

    private final @Nullable Points standard;
    private final Set<String> held = new HashSet<>();
    private final Set<String> notRegistered;

    /**
     * Prepares a cluster for ranking.
     *
     * @param sealedOn the day whose holds count
     */
    public Ranker(Cluster cluster, LocalDate sealedOn) {
        this.cluster = cluster;
        this.tieBreaks = cluster.tieBreaks().stream()
                .map(tieBreak -> RankingKey.of(tieBreak, cluster))
                .toList();
        this.separations = Stream.concat(tieBreaks.stream().map(RankingKey::name), Stream.of(Standing.TIE))
                .map(Optional::of)
                .toList();
        this.standard = cluster.minTotal()
                .map(min -> Points.atLeast(min, cluster.criteria().decimals()))
                .orElse(null);
        // Not Set.copyOf, which crawls where somebody chose codes of one and the same hash.
        this.notRegistered = new HashSet<>(cluster.notRegistered());
        cluster.holds().stream()
                .filter(hold -> hold.isInForce(sealedOn))
                .map(Hold::unit)
                .forEach(held::add);
    }

    /**
     * Scores and ranks.
     *
     * @throws InvalidSeason if the cluster's decision does not fit the ranks
     */
    public ClusterRanking rank() {
        return rank(new ClusterScoring(cluster).scores());
    }

    /**
     * Ranks units whose totals are known.
     *
     * @param scores of the cluster's graded units, in any order
     * @throws InvalidSeason if the cluster's decision does not fit the ranks
     */
    public ClusterRanking rank(List<UnitScore> scores) {
        var ordered = Contender.of(scores, tieBreaks);
        Collections.sort(ordered);
        var standings = new ArrayList<Standing>(cluster.members().size());
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            var score = ordered.get(i).score();
            var decidedBy = i == 0 ? Optional.<String>empty() : decidedBy(ordered.get(i - 1), ordered.get(i));
            if (!decidedBy.equals(TIE)) {
                rank = i + 1;
            }
            standings.add(new Standing(score.unit(), Optional.of(score), rank, decidedBy, blockers(score)));
        }
        var leading = leading(standings);
        cluster.notGraded().stream()
                .map(NotGraded::unit)
                .sorted(CodeOrder.INSTANCE)
                .map(unit -> new Standing(unit, Optional.empty(), 0, Optional.empty(), blockersOfNotGraded(unit)))
                .forEach(standings::add);
        return new ClusterRanking(cluster, standings, leading);
    }

    /** How the second of two units stands to the first: every tie-break in order, with both values, to the deciding one. */
    public List<TieBreakStep> compare(UnitScore above, UnitScore below) {
        var steps = new ArrayList<TieBreakStep>();
        if (above.total().equals(below.total())) {
            for (var key : tieBreaks) {
                boolean separates = !key.value(above).equals(key.value(below));
                steps.add(new TieBreakStep(key.name(), key.value(above), key.value(below), separates));
                if (separates) {
                    break;
                }
            }
        }
        return steps;
    }

    private Optional<String> decidedBy(Contender above, Contender below) {
        return below.hasTotalOf(above) ? separations.get(below.separatedBy(above)) : Optional.empty();
    }

    private List<Blocker> blockers(UnitScore score) {
        var blockers = new ArrayList<Blocker>(0);
        if (standard != null && score.total().compareTo(standard) < 0) {
            blockers.add(Blocker.BELOW_STANDARD);
        }
        addStanding(blockers, score.unit());
        return List.copyOf(blockers);
    }

    private List<Blocker> blockersOfNotGraded(String unit) {
        var blockers = new ArrayList<Blocker>();
        addStanding(blockers, unit);
        blockers.add(Blocker.NOT_GRADED);
        return List.copyOf(blockers);
    }

    private void addStanding(List<Blocker> blockers, String unit) {
        // Mostly these are empty, and then the unit's code need not be fetched from memory.
        if (!held.isEmpty() && held.contains(unit)) {
            blockers.add(Blocker.HOLD);
        }
        if (!notRegistered.isEmpty() && notRegistered.contains(unit)) {
            blockers.add(Blocker.NOT_REGISTERED);
        }
    }

    private Leading leading(List<Standing> graded) {
        var status = status(graded);
        if (cluster.decision().isEmpty()) {
            return status == Leading.Status.DECIDED
                    ? Leading.decided(graded.getFirst().unit())
                    : Leading.open(status);
        }
        var decision = cluster.decision().get();
        return switch (decision.type()) {
            case VACANT -> Leading.open(Leading.Status.VACANT);
            case LEADER -> decided(decision, status, graded);
        };
    }

    private static Leading.Status status(List<Standing> graded) {
        if (graded.isEmpty()) {
            return Leading.Status.NO_GRADED_UNIT;
        }
        if (graded.size() > 1 && graded.get(1).rank() == 1) {
            return Leading.Status.TIE;
        }
        return graded.getFirst().isEligible() ? Leading.Status.DECIDED : Leading.Status.INELIGIBLE_LEADER;
    }

    /** A TIE is settled among the tied, an INELIGIBLE_LEADER at the best rank that eligible units hold. */
    private static Leading decided(Decision decision, Leading.Status status, List<Standing> graded) {
        var unit = decision.unit().orElseThrow();
        if (status != Leading.Status.TIE && status != Leading.Status.INELIGIBLE_LEADER) {
            throw new InvalidSeason("decisions[0]", Flaw.NOTHING_TO_DECIDE, unit);
        }
        int rank = status == Leading.Status.TIE
                ? 1
                : graded.stream()
                        .filter(Standing::isEligible)
                        .mapToInt(Standing::rank)
                        .findFirst()
                        .orElse(0);
        return graded.stream()
                .filter(standing -> standing.rank() == rank && standing.isEligible())
                .map(Standing::unit)
                .filter(unit::equals)
                .findFirst()
                .map(Leading::decided)
                .orElseThrow(() -> new InvalidSeason("decisions[0].unit", Flaw.NOT_TO_BE_CHOSEN, unit));
    }
}
