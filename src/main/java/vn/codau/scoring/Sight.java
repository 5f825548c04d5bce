package vn.codau.scoring;

import vn.codau.season.Phase;
import vn.codau.shared.Actor;
import vn.codau.shared.Role;

/** What an actor may see of the sheets of a cluster, by role, relation and phase. */
record Sight(Actor actor, ClusterSheets cluster, Phase phase) {

    /** Whether what a unit claims is open to the actor: always the own; others' never before they are to be compared. */
    boolean ofClaim(Sheet sheet) {
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR -> true;
            case BOARD -> phase.compareTo(Phase.CROSS_SCORING) >= 0;
            case CLUSTER_HEAD, CLUSTER_DEPUTY ->
                isForCluster()
                        && (phase.compareTo(Phase.CROSS_SCORING) >= 0
                                || sheet.head().standing().state() == SheetState.SUBMITTED);
            case UNIT_HEAD, UNIT_OFFICER ->
                actor.isFor(sheet.head().unit()) || isMember() && phase.compareTo(Phase.CROSS_SCORING) >= 0;
            case SPECIALIST, ADMINISTRATOR -> false;
        };
    }

    void requireClaim(Sheet sheet) {
        if (!ofClaim(sheet)) {
            throw new ScoringProblem(ScoringProblem.Reason.HIDDEN);
        }
    }

    /** Whether the actor acts for the unit itself. */
    boolean isOwn(Sheet sheet) {
        return (actor.role() == Role.UNIT_HEAD || actor.role() == Role.UNIT_OFFICER)
                && actor.isFor(sheet.head().unit());
    }

    /** Whether the actor may return the sheet to its unit: the standing body, the cluster's head or deputy. */
    boolean mayReturn(Sheet sheet) {
        return switch (actor.role()) {
            case STANDING_BODY -> true;
            case CLUSTER_HEAD -> isForCluster() && !isHeads(sheet);
            case CLUSTER_DEPUTY -> isForCluster();
            default -> false;
        };
    }

    private boolean isHeads(Sheet sheet) {
        return cluster.headSeat()
                .filter(seat -> seat.unit().equals(sheet.head().unit()))
                .isPresent();
    }

    private boolean isForCluster() {
        return actor.isFor(cluster.cluster().id(), cluster.cluster().season());
    }

    private boolean isMember() {
        return cluster.seats().stream().anyMatch(seat -> actor.isFor(seat.unit()));
    }
}
