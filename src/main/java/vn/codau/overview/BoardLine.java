package vn.codau.overview;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Blocker;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.ranking.live.ClusterResult;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankedUnit;

/** A cluster on the board: who leads it or why nobody does, by how much, and what is still open. */
public record BoardLine(ClusterResult result) {

    /** What is known about the leading unit; empty where the cluster cannot be ranked yet. */
    public Optional<Leading.Status> status() {
        return ranking().map(found -> found.ranking().leading().status());
    }

    public Optional<LiveRanking> ranking() {
        return result.ranking();
    }

    /** Everybody who is ranked, in the order of the ranking. */
    public List<RankedUnit> units() {
        return ranking().map(LiveRanking::units).orElse(List.of());
    }

    /** The leading unit; where none is decided, those at rank 1. */
    public List<RankedUnit> first() {
        var leading = ranking().flatMap(found -> found.ranking().leading().unit());
        return units().stream()
                .filter(unit -> leading.map(code -> unit.standing().unit().equals(code))
                        .orElseGet(() -> unit.standing().rank() == 1))
                .toList();
    }

    /** By how much the first is ahead of the next; empty where there is no next. */
    public Optional<Points> gap() {
        var totals = units().stream()
                .flatMap(unit -> unit.standing().score().stream())
                .map(UnitScore::total)
                .limit(2)
                .toList();
        return totals.size() < 2
                ? Optional.empty()
                : Optional.of(totals.getFirst().minus(totals.getLast()));
    }

    /** The widest disagreement about one cell in the cluster. */
    public Optional<Points> dissent() {
        return units().stream().flatMap(unit -> unit.dissent().stream()).reduce(Points::orMore);
    }

    /** What the criteria's base points can come to. */
    public Optional<Decimal> most() {
        return ranking().map(found -> reach(found.ranking().cluster().criteria()));
    }

    private static Decimal reach(Criteria criteria) {
        return ReachablePoints.of(criteria).base();
    }

    /** What is still open. */
    public OpenPoints open() {
        return new OpenPoints(
                result.work()
                        .map(work -> result.cluster().members().size() - work.handedIn())
                        .orElse(0),
                units().stream()
                        .flatMap(unit -> unit.standing().score().stream())
                        .mapToInt(UnitScore::incomplete)
                        .sum(),
                (int) units().stream()
                        .map(RankedUnit::standing)
                        .map(Standing::blockers)
                        .filter(blockers -> blockers.contains(Blocker.HOLD))
                        .count(),
                result.work().map(ClusterResult.Work::disputes).orElse(0));
    }

    /** Whether somebody has to decide. */
    public boolean isDoubtful() {
        return status().filter(status -> status == Leading.Status.TIE || status == Leading.Status.INELIGIBLE_LEADER)
                .isPresent();
    }
}
