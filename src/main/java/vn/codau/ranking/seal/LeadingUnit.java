package vn.codau.ranking.seal;

import java.util.Optional;
import vn.codau.engine.rank.Leading;

/**
 * Who leads a cluster.
 *
 * @param unit the leading unit's name, exactly where the status is DECIDED
 */
public record LeadingUnit(String code, String cluster, Leading.Status status, Optional<String> unit) {}
