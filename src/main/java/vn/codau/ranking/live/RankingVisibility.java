package vn.codau.ranking.live;

import java.util.EnumSet;
import java.util.Set;
import vn.codau.publication.Release;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.shared.Phase;

/**
 * What somebody may see of a cluster's ranking.
 *
 * @param shown the tables that are open to them
 */
record RankingVisibility(Extent extent, Set<Release> shown) {

    /** Which state of things somebody may see. */
    enum Extent {
        /** Everything as it is now. */
        LIVE,
        /** What is sealed. */
        SEALED
    }

    /** Every table. */
    static final Set<Release> ALL = Set.copyOf(EnumSet.allOf(Release.class));

    RankingVisibility {
        shown = Set.copyOf(shown);
    }

    /**
     * How much the reader may see in that phase.
     *
     * @throws RankingProblem if nothing, whether there is anything or not
     */
    static RankingVisibility of(RankingRequest of, Phase phase) {
        var actor = of.reader();
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR -> new RankingVisibility(Extent.LIVE, ALL);
            // What is sealed is there for the Council to decide by; what is not yet is shown to it if that is
            // published.
            case BOARD ->
                new RankingVisibility(
                        of.published().opens(actor, Release.PROVISIONAL, false) ? Extent.LIVE : Extent.SEALED, ALL);
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> {
                require(actor.isFor(of.cluster().id(), of.cluster().season()));
                require(phase.compareTo(Phase.CROSS_SCORING) >= 0);
                yield new RankingVisibility(Extent.LIVE, ALL);
            }
            case UNIT_HEAD, UNIT_OFFICER -> new RankingVisibility(Extent.SEALED, ofUnit(of));
            case SPECIALIST, ADMINISTRATOR -> throw new RankingProblem(Reason.HIDDEN);
        };
    }

    /** Without the own total and the ranking there is nothing that the rest could stand beside. */
    private static Set<Release> ofUnit(RankingRequest of) {
        var shown = EnumSet.allOf(Release.class);
        shown.removeIf(what -> !of.published().opens(of.reader(), what, of.isMember()));
        require(shown.contains(Release.OWN_TOTAL) || shown.contains(Release.CLUSTER_RANKING));
        return shown;
    }

    boolean shows(Release what) {
        return shown.contains(what);
    }

    private static void require(boolean open) {
        if (!open) {
            throw new RankingProblem(Reason.HIDDEN);
        }
    }
}
