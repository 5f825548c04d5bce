package vn.codau.scoring.sheet;

import java.util.Optional;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.UnitId;

/**
 * As what an actor cross-scores in a cluster: as its head, as the deputy in the head's place, or as a peer. Nobody scores
 * its own unit.
 *
 * @param seat the unit in whose name the scores are given
 */
public record Reviewer(Source source, Seat seat, boolean isDeputy) implements Scorer {

    /** As what the actor cross-scores here, if at all. */
    public static Optional<Reviewer> of(Actor actor, ClusterSheets cluster) {
        var named = cluster.cluster();
        return switch (actor.role()) {
            case CLUSTER_HEAD ->
                cluster.headSeat()
                        .filter(seat -> actor.isFor(named.id(), named.season()))
                        .map(seat -> new Reviewer(Source.HEAD, seat, false));
            case CLUSTER_DEPUTY ->
                cluster.deputySeats().stream()
                        .findFirst()
                        .filter(seat -> actor.isFor(named.id(), named.season()))
                        .map(seat -> new Reviewer(Source.HEAD, seat, true));
            case UNIT_HEAD, UNIT_OFFICER ->
                cluster.seats().stream()
                        .filter(seat -> actor.isFor(seat.unit()))
                        .findFirst()
                        .map(seat -> new Reviewer(Source.PEER, seat, false));
            default -> Optional.empty();
        };
    }

    /** The same, where it must be something. */
    public static Reviewer require(Actor actor, ClusterSheets cluster, Command command) {
        return of(actor, cluster).orElseThrow(() -> new NotPermitted(command));
    }

    /** Whether the criterion is scored by such a reviewer: its cells are settled with that score. */
    public boolean isAsked(Leaf leaf, ScoringTable table) {
        return switch (table.settlement(leaf)) {
            case Settlement.By(var by) -> by == source;
            case Settlement.Peers peers -> source == Source.PEER;
            case Settlement.Weighted weighted -> weighted.weights().containsKey(source);
        };
    }

    public boolean isOwn(Sheet sheet) {
        return sheet.head().unit().equals(seat.unit());
    }

    /** Whether the sheet is the reviewer's to score, whatever has become of it since. */
    public boolean isAssigned(Sheet sheet, ClusterSheets cluster, ScoringTable table) {
        if (isOwn(sheet)) {
            return false;
        }
        if (source == Source.HEAD) {
            var isHeads = cluster.headSeat()
                    .filter(head -> head.unit().equals(sheet.head().unit()))
                    .isPresent();
            return isHeads == isDeputy;
        }
        var rule = table.of().peers();
        var mine = cluster.codeOf(seat);
        var isForbidden = rule.forbidden().stream()
                .anyMatch(pair -> pair.joins(mine, sheet.head().code()));
        return switch (rule.mode()) {
            case NOBODY -> false;
            case EVERYBODY -> !isForbidden;
            case ASSIGNED -> sheet.dealings().peers().contains(seat.unit().value());
        };
    }

    public Optional<Review.State> review(Sheet sheet) {
        return sheet.review(source, seat.unit().value(), "");
    }

    @Override
    public UnitId unit() {
        return seat.unit();
    }

    @Override
    public String code(ClusterSheets cluster) {
        return cluster.codeOf(seat);
    }

    /** Refuses what is not the reviewer's to score, or no longer. */
    public void requireOpen(Sheet sheet, ClusterSheets cluster, ScoringTable table) {
        if (isOwn(sheet)) {
            throw new ScoringProblem(Reason.OWN_UNIT);
        }
        if (!isAssigned(sheet, cluster, table)) {
            throw new ScoringProblem(Reason.NOT_ASSIGNED);
        }
        review(sheet).ifPresent(state -> {
            throw new ScoringProblem(state == Review.State.RECUSED ? Reason.RECUSED : Reason.HANDED_IN);
        });
    }

    @Override
    public void requireOpen(Sheet sheet, ClusterSheets cluster, ScoringTable table, String criterion) {
        requireOpen(sheet, cluster, table);
        if (!isAsked(table.leaf(criterion), table)) {
            throw new ScoringProblem(Reason.NOT_ASSIGNED);
        }
    }
}
