package vn.codau.organisation.cluster;

import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** Who belongs to a cluster or leads it has changed. Published in the changing transaction. */
public record ClusterChanged(ClusterId cluster, SeasonId season) {}
