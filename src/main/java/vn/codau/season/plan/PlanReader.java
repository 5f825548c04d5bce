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

/** Reads the plans of seasons. */
@Repository
class PlanReader {

    private static final String CLOSED_EARLY = "CLOSED_EARLY";
    private static final String REOPENED = "REOPENED";

    private final JdbcClient database;

    PlanReader(JdbcClient database) {
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

    private JdbcClient.StatementSpec select(String sql, SeasonId season) {
        return database.sql(sql + " where season = :season").param("season", season.toString());
    }

    private JdbcClient.StatementSpec select(String sql, SeasonId season, String order) {
        return database.sql(sql + " where season = :season order by " + order).param("season", season.toString());
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
