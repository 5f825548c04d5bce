package vn.codau.ranking.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.scoring.export.ClusterScores;
import vn.codau.scoring.export.ClusterTotals;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** The scores that a cluster is ranked by, as they are stored. */
public interface StoredScores {

    /**
     * The cluster with its members, criteria, targets and every record; who is held, registered, graded or chosen is for the
     * caller to add. Empty where it has no head or no published criteria.
     */
    Optional<ClusterDraft> draft(ClusterId cluster);

    /** The same as if these scores were verified, in place of what was. */
    Optional<ClusterDraft> draft(ClusterId cluster, List<WhatIf.Correction> corrections);

    /** The same cluster with no other records than its head and peers gave. */
    Optional<Cluster> crossScored(ClusterId cluster);

    /** The codes by which the cluster's units are scored, whatever they are called now; none where nothing is scored yet. */
    Map<UnitId, String> codes(ClusterId cluster);

    /** What each sheet comes to and what it claims, read once; empty if the actor must not see it, or not yet. */
    Optional<ClusterTotals> totals(ClusterId cluster);

    /** Whether the actor may see what sheets come to: not, for one, who has still to hand in scores of its own. */
    boolean areTotalsOpen(ClusterId cluster);

    /**
     * All clusters of a season at once, in a few statements however many units there are; empty if the actor may not see all
     * of them.
     */
    Optional<Map<ClusterId, ClusterScores>> season(SeasonId season);
}
