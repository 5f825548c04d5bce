package vn.codau.scoring;

import vn.codau.engine.criteria.Source;
import vn.codau.shared.UnitId;

/** In whose name a score is given to somebody else. */
interface Scorer {

    Source source();

    /** The unit that scores. */
    UnitId unit();

    /** Its code, as the cluster's criteria table names it. */
    String code(ClusterSheets cluster);

    /**
     * Refuses what is not the scorer's to score, or no longer.
     *
     * @throws ScoringProblem if it is not
     */
    void requireOpen(Sheet sheet, ClusterSheets cluster, Table table, String criterion);

    /** The scorer's record of a criterion. */
    default Mark.Key key(String criterion) {
        return new Mark.Key(criterion, source(), unit().value());
    }
}
