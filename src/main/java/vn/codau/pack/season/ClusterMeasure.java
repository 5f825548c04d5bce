package vn.codau.pack.season;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.TieBreak;

/**
 * What a cluster is measured by.
 *
 * @param minTotal the least total that meets the cluster's standard, if it has one
 */
public record ClusterMeasure(
        Criteria criteria, Settlement settlement, List<TieBreak> tieBreaks, Optional<Decimal> minTotal) {

    public ClusterMeasure {
        tieBreaks = List.copyOf(tieBreaks);
    }
}
