package vn.codau.ranking.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** The scores that a cluster is ranked by, as they are stored. */
public interface StoredScores {

    /**
     * The cluster with its members, criteria, targets and every record; who is held, registered, graded or chosen is not in
     * it. Empty where it has no head or no published criteria.
     */
    Optional<Cluster> cluster(ClusterId cluster);

    /** The same as if these scores were verified, in place of what was. */
    Optional<Cluster> cluster(ClusterId cluster, List<WhatIf.Correction> corrections);

    /** The same cluster with no other records than its head and peers gave. */
    Optional<Cluster> crossScored(ClusterId cluster);

    /** What each sheet comes to, settled, by unit code. */
    Map<String, UnitScore> settled(ClusterId cluster);

    /** What each sheet claims, by unit code. */
    Map<String, UnitScore> claimed(ClusterId cluster);

    /** The codes by which the cluster's units are scored, whatever they are called now; none where nothing is scored yet. */
    Map<UnitId, String> codes(ClusterId cluster);

    /** Whether the actor has still to hand in scores of its own and so must not see others'. */
    boolean hasOpenReview(Actor actor, ClusterId cluster);

    /**
     * What each sheet comes to and what it claims, read once.
     *
     * @throws RankingProblem if the actor must not see it yet
     */
    Totals totals(Actor actor, ClusterId cluster);

    /**
     * What sheets come to, by unit code.
     *
     * @param cluster as {@link #cluster} gives it, but without a record: enough to rank it by these
     * @param isCrossScored whether members score each other
     * @param members as {@link Members#cluster} gives them
     */
    record Totals(
            Optional<Cluster> cluster,
            boolean isCrossScored,
            List<Member> members,
            Map<String, UnitScore> settled,
            Map<String, UnitScore> claimed) {}

    /**
     * All clusters of a season at once, in a few statements however many units there are.
     *
     * @throws RankingProblem if the actor may not see all of them
     */
    Map<ClusterId, StoredCluster> season(SeasonId season);

    /**
     * A cluster's scores.
     *
     * @param cluster as {@link #cluster} gives it
     * @param codes as {@link #codes} gives them
     * @param handedIn how many sheets are handed in
     * @param disputes how many cells are looked into and not decided
     */
    record StoredCluster(
            Optional<Cluster> cluster,
            Map<String, UnitScore> settled,
            Map<String, UnitScore> claimed,
            Map<UnitId, String> codes,
            int handedIn,
            int disputes) {}
}
