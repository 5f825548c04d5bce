package vn.codau.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;
import vn.codau.organisation.UnitKind;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Between rows and records. */
final class SheetRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SheetRows() {}

    /** By its text: the driver looks through all its codecs for whoever asks for a class. */
    static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static Sheet.Head head(ResultSet row) throws SQLException {
        return new Sheet.Head(
                new SheetId(id(row, "id")),
                new SeasonId(id(row, "season_id")),
                new ClusterId(id(row, "cluster_id")),
                new UnitId(id(row, "unit_id")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                UnitKind.valueOf(row.getString("unit_kind")),
                Outside.read(row.getString("outside")),
                row.getInt("criteria_version"),
                new Sheet.Standing(
                        SheetState.valueOf(row.getString("state")),
                        row.getInt("round"),
                        Utc.optional(row, "submitted_at"),
                        row.getString("submitted_by"),
                        row.getBoolean("late")),
                row.getLong("version"));
    }

    static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                key(row),
                row.getString("scorer_code"),
                entered(row),
                row.getString("note"),
                row.getBoolean("measured"),
                row.getBoolean("outdated"),
                row.getLong("mark_version"),
                by(row));
    }

    static Mark.Key key(ResultSet row) throws SQLException {
        return new Mark.Key(row.getString("criterion"), Source.valueOf(row.getString("source")), id(row, "scorer_id"));
    }

    static Mark.By by(ResultSet row) throws SQLException {
        return new Mark.By(
                new AccountId(id(row, "changed_by")), row.getString("changed_name"), Utc.at(row, "changed_at"));
    }

    static Entered entered(ResultSet row) throws SQLException {
        return entered(row.getString("mark_state"), row.getString("input"), row.getString("rate"));
    }

    /** Of columns whose names begin with that. */
    static Entered entered(ResultSet row, String prefix) throws SQLException {
        return entered(
                row.getString(prefix + "state"), row.getString(prefix + "input"), row.getString(prefix + "rate"));
    }

    private static Entered entered(String state, String input, @Nullable String rate) {
        return switch (state) {
            case "BLANK" -> Entered.blank();
            case "NOT_APPLICABLE" -> Entered.notApplicable();
            default -> rate == null ? Entered.of(input) : Entered.of(input, rate);
        };
    }

    static String state(Entered entered) {
        return switch (entered) {
            case Entered.Blank() -> "BLANK";
            case Entered.NotApplicable() -> "NOT_APPLICABLE";
            case Entered.Value of -> "VALUE";
        };
    }

    static @Nullable String input(Entered entered) {
        return entered instanceof Entered.Value(var input)
                ? switch (input) {
                    case Input.Text(var value) -> value;
                    case Input.VolumeAndRate(var volume, var rate) -> volume;
                }
                : null;
    }

    static @Nullable String rate(Entered entered) {
        return entered instanceof Entered.Value(Input.VolumeAndRate(var volume, var rate)) ? rate : null;
    }

    /**
     * Stored totals.
     *
     * @param prefix {@code claimed} or {@code settled}
     * @param decimals of the criteria that they were counted by
     */
    static SheetTotals totals(ResultSet row, String prefix, int decimals) throws SQLException {
        var score = new UnitScore(
                row.getString("unit_code"),
                points(row.getBigDecimal(prefix + "_total"), decimals),
                points(row.getBigDecimal(prefix + "_base"), decimals),
                points(row.getBigDecimal(prefix + "_bonus"), decimals),
                points(row.getBigDecimal(prefix + "_deduction"), decimals),
                sections(row.getString(prefix + "_sections"), decimals),
                row.getInt(prefix + "_incomplete"));
        return new SheetTotals(score, row.getBoolean(prefix + "_provisional"));
    }

    private static Points points(BigDecimal stored, int decimals) {
        return Points.of(stored.setScale(decimals).unscaledValue(), decimals);
    }

    /** A JSON list of decimals as strings. */
    private static List<Points> sections(String json, int decimals) {
        return Stream.of(JSON.readValue(json, String[].class))
                .map(text -> points(new BigDecimal(text), decimals))
                .toList();
    }
}
