package vn.codau.proposal.award;

import vn.codau.engine.rank.AwardPlaces;
import vn.codau.proposal.Recorded;

/**
 * How many units of a cluster the province honours.
 *
 * @param own whether it is the cluster's own rule, and not that of every cluster of the season
 */
public record AwardRule(AwardPlaces places, boolean own, Recorded recorded) {}
