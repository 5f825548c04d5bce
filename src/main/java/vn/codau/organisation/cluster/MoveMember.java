package vn.codau.organisation.cluster;

import java.time.LocalDate;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * A unit leaves a cluster for another one of the same season.
 *
 * @param on its first day in the new cluster
 */
public record MoveMember(UnitId unit, ClusterId from, ClusterId to, LocalDate on, String reason) {}
