package vn.codau.season.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.season.plan.SeasonProblem.Reason;
import vn.codau.shared.SeasonId;

/** Reads seasons; they are changed as aggregates by the services that change them. */
@Repository
public class StoredSeasons {

    private static final String SELECT =
            "select id, code, name, kind, theme, from_date, to_date, law, demo, version, stamp from season";

    /** A season's row, its plan aside. */
    private record Row(SeasonId id, SeasonDetails details, long version, UUID stamp) {}

    private final JdbcClient database;
    private final KnownPlans known;

    StoredSeasons(JdbcClient database, PlanReader plans) {
        this.database = database;
        this.known = new KnownPlans(plans::find);
    }

    /** The plan as it stands now: one statement, unless it has changed since it was last asked for. */
    public PhasePlan plan(SeasonId id) {
        return database.sql("select stamp from season where id = :id")
                .param("id", id.toString())
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional()
                .map(stamp -> known.plan(id, stamp))
                .orElseThrow(() -> new SeasonProblem(Reason.UNKNOWN));
    }

    public Optional<Season> find(SeasonId id) {
        return database.sql(SELECT + " where id = :id")
                .param("id", id.toString())
                .query((row, index) -> read(row))
                .optional()
                .map(this::whole);
    }

    public Optional<Season> find(String code) {
        return database.sql(SELECT + " where code = :code")
                .param("code", code)
                .query((row, index) -> read(row))
                .optional()
                .map(this::whole);
    }

    /** All of them, newest first. */
    List<Season> all() {
        return database.sql(SELECT + " order by from_date desc, code").query((row, index) -> read(row)).list().stream()
                .map(this::whole)
                .toList();
    }

    private Season whole(Row row) {
        return new Season(row.id(), row.details(), known.plan(row.id(), row.stamp()), row.version());
    }

    private static Row read(ResultSet row) throws SQLException {
        var details = new SeasonDetails(
                row.getString("code"),
                row.getString("name"),
                SeasonKind.valueOf(row.getString("kind")),
                row.getString("theme"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("law"),
                row.getBoolean("demo"));
        var id = new SeasonId(row.getObject("id", UUID.class));
        return new Row(id, details, row.getLong("version"), row.getObject("stamp", UUID.class));
    }
}
