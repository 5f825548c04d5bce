package vn.codau.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.law.Quorum;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.platform.time.Utc;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Keeps rules of selection; adds and reads. */
@Repository
class SelectionRuleStore {

    private final JdbcClient database;
    private final SeasonQueries seasons;

    SelectionRuleStore(JdbcClient database, SeasonQueries seasons) {
        this.database = database;
        this.seasons = seasons;
    }

    /** The season's own rule, or the law's. */
    SelectionRule rule(SeasonId season) {
        var law = seasons.find(season).orElseThrow().details().rules();
        return database.sql("select * from selection_rule where season_id = :season order by version desc limit 1")
                .param("season", season.value())
                .query((row, index) -> rule(row, law))
                .optional()
                .orElseGet(() -> SelectionRule.of(law));
    }

    /** Adds a rule; of two that take the place of the same one the database takes one. */
    void add(SeasonId season, SelectionRule rule) {
        var recorded = rule.recorded().orElseThrow();
        try {
            database.sql("insert into selection_rule (season_id, version, base, threshold_percent, threshold_of,"
                            + " quorum_part, quorum_whole, document, recorded_at, recorded_by) values (:season, :version,"
                            + " :base, :percent, :of, :part, :whole, :document, :at, :by)")
                    .param("season", season.value())
                    .param("version", recorded.version())
                    .param("base", rule.flag().base().name())
                    .param("percent", rule.flag().threshold().percent().toString())
                    .param("of", rule.flag().threshold().of().name())
                    .param("part", rule.quorum().part())
                    .param("whole", rule.quorum().whole())
                    .param("document", recorded.document())
                    .param("at", Utc.of(recorded.at()))
                    .param("by", recorded.by())
                    .update();
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
    }

    private static SelectionRule rule(ResultSet row, RuleSet law) throws SQLException {
        return new SelectionRule(
                new GovernmentFlag(
                        law.flagCapPercent(),
                        Base.valueOf(row.getString("base")),
                        new Threshold(
                                Decimal.of(row.getString("threshold_percent")),
                                Electorate.valueOf(row.getString("threshold_of")))),
                new Quorum(row.getInt("quorum_part"), row.getInt("quorum_whole")),
                Optional.of(recorded(row)));
    }

    static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getString("document"),
                Utc.at(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getLong("version"));
    }
}
