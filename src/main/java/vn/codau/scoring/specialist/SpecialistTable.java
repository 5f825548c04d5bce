package vn.codau.scoring.specialist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.shared.screen.Progress;

/**
 * One criterion of a specialist body: every unit that carries it, over all clusters of the season.
 *
 * @param allowed what the actor may do now
 * @param deadline the first instant at which nothing is taken any more
 */
public record SpecialistTable(
        SeasonId season,
        String criterion,
        List<Section> sections,
        Progress progress,
        Set<Command> allowed,
        Optional<Instant> deadline) {

    public SpecialistTable {
        sections = List.copyOf(sections);
    }

    /** A cluster's part; clusters may measure by different rules under one code. */
    public record Section(
            ClusterId cluster, String code, String name, CriteriaTable table, Leaf leaf, List<Row> rows) {}

    /**
     * A unit.
     *
     * @param access OPEN, OWN, UNCONCERNED or HANDED_IN
     * @param outside the node of the table by which the criterion does not concern the unit; empty where it does
     * @param claim what the unit claims, as far as that is open
     */
    public record Row(
            UnitId unit,
            String code,
            String name,
            ScoreMatrix.Access access,
            Optional<String> outside,
            ScoreCell mine,
            Optional<ScoreCell> claim) {}

    /** A criterion to score, for lists. */
    public record Task(String criterion, String title, Progress progress) {}
}
