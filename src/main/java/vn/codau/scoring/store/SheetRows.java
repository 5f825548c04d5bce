package vn.codau.scoring.store;

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
import vn.codau.organisation.unit.UnitKind;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.shared.AccountId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Between rows and records. */
public final class SheetRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SheetRows() {}

    /** By its text: the driver looks through all its codecs for whoever asks for a class. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    public static Sheet.Head head(ResultSet row) throws SQLException {
        return new Sheet.Head(
                new SheetId(id(row, "id")),
                new SeasonId(id(row, "season_id")),
                new ClusterId(id(row, "cluster_id")),
                new UnitId(id(row, "unit_id")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                UnitKind.valueOf(row.getString("unit_kind")),
                NotConcerned.read(row.getString("outside")),
                row.getInt("criteria_version"),
                new Sheet.Standing(
                        SheetState.valueOf(row.getString("state")),
                        row.getInt("round"),
                        Utc.optional(row, "submitted_at"),
                        row.getString("submitted_by"),
                        row.getBoolean("late")),
                row.getLong("version"));
    }

    public static ScoreEntry mark(ResultSet row) throws SQLException {
        return new ScoreEntry(
                key(row),
                row.getString("scorer_code"),
                entered(row),
                row.getString("note"),
                row.getBoolean("measured"),
                row.getBoolean("outdated"),
                row.getLong("mark_version"),
                by(row));
    }

    static ScoreEntry.Key key(ResultSet row) throws SQLException {
        return new ScoreEntry.Key(
                row.getString("criterion"), Source.valueOf(row.getString("source")), id(row, "scorer_id"));
    }

    static ScoreEntry.By by(ResultSet row) throws SQLException {
        return new ScoreEntry.By(
                new AccountId(id(row, "changed_by")), row.getString("changed_name"), Utc.at(row, "changed_at"));
    }

    public static CellValue entered(ResultSet row) throws SQLException {
        return entered(row.getString("mark_state"), row.getString("input"), row.getString("rate"));
    }

    /** Of columns whose names begin with that. */
    public static CellValue entered(ResultSet row, String prefix) throws SQLException {
        return entered(
                row.getString(prefix + "state"), row.getString(prefix + "input"), row.getString(prefix + "rate"));
    }

    private static CellValue entered(String state, String input, @Nullable String rate) {
        return switch (state) {
            case "BLANK" -> CellValue.blank();
            case "NOT_APPLICABLE" -> CellValue.notApplicable();
            default -> rate == null ? CellValue.of(input) : CellValue.of(input, rate);
        };
    }

    public static String state(CellValue entered) {
        return switch (entered) {
            case CellValue.Blank() -> "BLANK";
            case CellValue.NotApplicable() -> "NOT_APPLICABLE";
            case CellValue.Value of -> "VALUE";
        };
    }

    public static @Nullable String input(CellValue entered) {
        return entered instanceof CellValue.Value(var input)
                ? switch (input) {
                    case Input.Text(var value) -> value;
                    case Input.VolumeAndRate(var volume, var rate) -> volume;
                }
                : null;
    }

    public static @Nullable String rate(CellValue entered) {
        return entered instanceof CellValue.Value(Input.VolumeAndRate(var volume, var rate)) ? rate : null;
    }

    /**
     * Stored totals.
     *
     * @param prefix {@code claimed} or {@code settled}
     * @param decimals of the criteria that they were counted by
     */
    public static SheetTotals totals(ResultSet row, String prefix, int decimals) throws SQLException {
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
