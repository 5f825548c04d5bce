package vn.codau.evidence.item;

import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Whose evidence: one unit's in one cluster and season, as its sheet is. */
public record EvidenceOf(SeasonId season, ClusterId cluster, UnitId unit) {}
