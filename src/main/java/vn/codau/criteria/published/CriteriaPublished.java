package vn.codau.criteria.published;

import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/**
 * A cluster has a new version of its criteria table. Published in the publishing transaction, so that what was entered under
 * the version before is checked anew there, or nothing is published.
 */
public record CriteriaPublished(ClusterId cluster, SeasonId season, int version) {}
