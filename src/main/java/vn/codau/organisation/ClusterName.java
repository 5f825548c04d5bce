package vn.codau.organisation;

import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** A cluster of a season, without its members. */
public record ClusterName(ClusterId id, SeasonId season, String code, String name) {}
