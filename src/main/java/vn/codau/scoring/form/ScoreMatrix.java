package vn.codau.scoring.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.shared.screen.Progress;

/**
 * A cluster's cross-scoring as one scorer sees it: criteria down, units across.
 *
 * @param criteria the codes of what this scorer is asked for, in the order of the table
 * @param allowed what the actor may do now
 * @param deadline the first instant at which nothing is taken any more
 */
public record ScoreMatrix(
        Of of,
        CriteriaTable table,
        List<String> criteria,
        List<Column> columns,
        Set<Command> allowed,
        Optional<Instant> deadline) {

    public ScoreMatrix {
        criteria = List.copyOf(criteria);
        columns = List.copyOf(columns);
    }

    /** Which cluster it is, and who scores as what. */
    public record Of(SeasonId season, ClusterId cluster, String code, String name, Source source, String scorer) {}

    /** Whether and why a unit's column is open. */
    public enum Access {
        OPEN,
        /** The scorer's own unit. */
        OWN,
        /** Not the scorer's to score. */
        NOT_ASSIGNED,
        /** The scorer has stepped back. */
        RECUSED,
        /** The criterion does not concern the unit. */
        UNCONCERNED,
        /** Handed in. */
        HANDED_IN
    }

    /**
     * A unit.
     *
     * @param mine the scorer's own scores, by criterion; a criterion without an entry was never touched
     * @param outside the criteria that do not concern the unit, each with the node of the table that says so, as far as open
     * @param claims what the unit claims, by criterion, as far as that is open
     * @param others what others gave; empty until the scorer has handed in
     */
    public record Column(
            UnitId unit,
            String code,
            String name,
            Access access,
            Map<String, String> outside,
            Map<String, ScoreCell> mine,
            Map<String, ScoreCell> claims,
            List<Given> others,
            Progress progress) {

        /** Whether the criterion does not concern the unit, so that nobody scores it. */
        public boolean isOutside(String criterion) {
            return outside.containsKey(criterion);
        }

        public ScoreCell mine(String criterion) {
            return mine.getOrDefault(criterion, ScoreCell.untouched(criterion));
        }

        public ScoreCell claim(String criterion) {
            return claims.getOrDefault(criterion, ScoreCell.untouched(criterion));
        }
    }

    /** What somebody else gave, by the code of its unit. */
    public record Given(Source source, String scorer, ScoreCell cell) {}
}
