package vn.codau.season.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.season.plan.Transition.ClosedEarly;
import vn.codau.season.plan.Transition.Reopened;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Keeps the plans of seasons. Dates are replaced; what was done by hand is only ever added. */
@Repository
class PlanStore {

    private static final String CLOSED_EARLY = "CLOSED_EARLY";
    private static final String REOPENED = "REOPENED";

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    PhasePlan find(SeasonId season) {
        var windows = select("select phase, opens, soft_deadline, hard_deadline from season_phase", season)
                .query((row, index) -> window(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(PhaseWindow::phase))
                .toList();
        var transitions = select("select kind, phase, at, until, reason from season_transition", season, "number")
                .query((row, index) -> transition(row))
                .list();
        var extensions = select(
                        "select unit, phase, granted_at, until, reason, approver from season_extension",
                        season,
                        "number")
                .query((row, index) -> extension(row))
                .list();
        return new PhasePlan(windows, transitions, extensions);
    }

    /** To be called with the season's own row locked. */
    void save(SeasonId season, PhasePlan plan) {
        select("delete from season_phase", season).update();
        plan.windows().forEach(window -> insert(season, window));
        var transitions = plan.transitions();
        for (var number = count("season_transition", season); number < transitions.size(); number++) {
            insert(season, number, transitions.get(number));
        }
        var extensions = plan.extensions();
        for (var number = count("season_extension", season); number < extensions.size(); number++) {
            insert(season, number, extensions.get(number));
        }
    }

    private JdbcClient.StatementSpec select(String sql, SeasonId season) {
        return database.sql(sql + " where season = :season").param("season", season.toString());
    }

    private JdbcClient.StatementSpec select(String sql, SeasonId season, String order) {
        return database.sql(sql + " where season = :season order by " + order).param("season", season.toString());
    }

    private int count(String table, SeasonId season) {
        return select("select count(*) from " + table, season)
                .query(Integer.class)
                .single();
    }

    private void insert(SeasonId season, PhaseWindow window) {
        database.sql("insert into season_phase (season, phase, opens, soft_deadline, hard_deadline)"
                        + " values (:season, :phase, :opens, :soft, :hard)")
                .param("season", season.toString())
                .param("phase", window.phase().name())
                .param("opens", Utc.of(window.opens()))
                .param("soft", Utc.of(window.softDeadline()))
                .param("hard", Utc.of(window.hardDeadline()))
                .update();
    }

    private void insert(SeasonId season, int number, Transition transition) {
        database.sql("insert into season_transition (season, number, kind, phase, at, until, reason)"
                        + " values (:season, :number, :kind, :phase, :at, :until, :reason)")
                .param("season", season.toString())
                .param("number", number)
                .param("kind", transition instanceof Reopened ? REOPENED : CLOSED_EARLY)
                .param("phase", transition.phase().name())
                .param("at", Utc.of(transition.at()))
                .param("until", transition instanceof Reopened reopened ? Utc.of(reopened.until()) : null)
                .param("reason", transition.reason())
                .update();
    }

    private void insert(SeasonId season, int number, Extension extension) {
        database.sql("insert into season_extension (season, number, unit, phase, granted_at, until, reason, approver)"
                        + " values (:season, :number, :unit, :phase, :at, :until, :reason, :approver)")
                .param("season", season.toString())
                .param("number", number)
                .param("unit", extension.unit().toString())
                .param("phase", extension.phase().name())
                .param("at", Utc.of(extension.grantedAt()))
                .param("until", Utc.of(extension.until()))
                .param("reason", extension.reason())
                .param("approver", extension.approver())
                .update();
    }

    private static PhaseWindow window(ResultSet row) throws SQLException {
        return new PhaseWindow(
                phase(row), Utc.at(row, "opens"), Utc.at(row, "soft_deadline"), Utc.at(row, "hard_deadline"));
    }

    private static Transition transition(ResultSet row) throws SQLException {
        var at = Utc.at(row, "at");
        var reason = row.getString("reason");
        return switch (row.getString("kind")) {
            case CLOSED_EARLY -> new ClosedEarly(phase(row), at, reason);
            case REOPENED -> new Reopened(phase(row), at, Utc.at(row, "until"), reason);
            default -> throw new SQLException("unknown kind of transition");
        };
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                new UnitId(UUID.fromString(row.getString("unit"))),
                phase(row),
                Utc.at(row, "granted_at"),
                Utc.at(row, "until"),
                row.getString("reason"),
                row.getString("approver"));
    }

    private static Phase phase(ResultSet row) throws SQLException {
        return Phase.valueOf(row.getString("phase"));
    }
}
