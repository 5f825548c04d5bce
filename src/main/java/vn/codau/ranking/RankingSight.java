package vn.codau.ranking;

import vn.codau.organisation.ClusterView;
import vn.codau.ranking.RankingProblem.Reason;
import vn.codau.season.Phase;
import vn.codau.shared.Actor;

/** Who may see a cluster's ranking, and from when on. */
final class RankingSight {

    /** How much somebody may see. */
    enum Extent {
        /** Everything as it is now. */
        LIVE,
        /** What is sealed, and of the own unit alone how it came about. */
        SEALED
    }

    private RankingSight() {}

    /**
     * How much the actor may see in that phase.
     *
     * @throws RankingProblem if nothing, whether there is anything or not
     */
    static Extent of(Actor actor, ClusterView cluster, Phase phase) {
        return switch (actor.role()) {
            case STANDING_BODY, BOARD, AUDITOR -> Extent.LIVE;
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> {
                require(actor.isFor(cluster.id(), cluster.season()));
                require(phase.compareTo(Phase.CROSS_SCORING) >= 0);
                yield Extent.LIVE;
            }
            case UNIT_HEAD, UNIT_OFFICER -> {
                require(isOfMember(actor, cluster));
                yield Extent.SEALED;
            }
            case SPECIALIST, ADMINISTRATOR -> throw new RankingProblem(Reason.HIDDEN);
        };
    }

    private static boolean isOfMember(Actor actor, ClusterView cluster) {
        return cluster.members().stream().anyMatch(member -> actor.isFor(member.unit()));
    }

    private static void require(boolean open) {
        if (!open) {
            throw new RankingProblem(Reason.HIDDEN);
        }
    }
}
