package vn.codau.ranking.seal;

import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;

/**
 * Where a unit stood in a sealed season.
 *
 * @param season the season's code
 * @param name the season's name
 * @param cluster the cluster's code
 * @param of how many were ranked
 * @param most what the criteria's base points could come to
 * @param criteria the version of the criteria table
 */
public record PastRank(
        String season,
        String name,
        String cluster,
        OfUnit unit,
        int rank,
        int of,
        Points total,
        Decimal most,
        int criteria) {

    /** A unit as it was called then. */
    public record OfUnit(String code, String name) {}
}
