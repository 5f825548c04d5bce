package vn.codau.scoring.sheet;

import vn.codau.engine.criteria.Source;
import vn.codau.shared.UnitId;

/** In whose name a score is given to somebody else. */
public interface Scorer {

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
    void requireOpen(Sheet sheet, ClusterSheets cluster, ScoringTable table, String criterion);

    /** The scorer's record of a criterion. */
    default ScoreEntry.Key key(String criterion) {
        return new ScoreEntry.Key(criterion, source(), unit().value());
    }
}
