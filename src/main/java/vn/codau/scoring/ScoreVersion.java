package vn.codau.scoring;

import vn.codau.engine.criteria.Source;

/**
 * What a record was at one of its versions.
 *
 * @param scorer the unit's code; empty where the reader must not know it
 */
public record ScoreVersion(
        String criterion,
        Source source,
        String scorer,
        long version,
        Entered entered,
        String note,
        Cell.Change changed) {}
