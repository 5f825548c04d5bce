package vn.codau.scoring.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.engine.number.Points;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.sheet.TotalsCalculator;

/**
 * Stores what sheets come to in one statement, however many there are. Each is changed only at the version that was read;
 * sheets are locked in the order of the rows.
 */
public final class TotalsUpdate {

    /** The columns of one side, which is {@code claimed} or {@code settled}, read from a row's object of that name. */
    private static final String COLUMNS = """
            %1$s_total decimal(30, 3) path '$.%1$s.total',
              %1$s_base decimal(30, 3) path '$.%1$s.base',
              %1$s_bonus decimal(30, 3) path '$.%1$s.bonus',
              %1$s_deduction decimal(30, 3) path '$.%1$s.deduction',
              %1$s_sections json path '$.%1$s.sections',
              %1$s_incomplete int path '$.%1$s.incomplete',
              %1$s_provisional boolean path '$.%1$s.provisional'""";

    private static final String ASSIGNMENTS = """
            s.%1$s_total = r.%1$s_total, s.%1$s_base = r.%1$s_base, s.%1$s_bonus = r.%1$s_bonus,
              s.%1$s_deduction = r.%1$s_deduction, s.%1$s_sections = r.%1$s_sections,
              s.%1$s_incomplete = r.%1$s_incomplete, s.%1$s_provisional = r.%1$s_provisional""";

    /** The statement; its parameter {@code rows} is {@link #rows}. */
    public static final String SQL = """
            update json_table(:rows, '$[*]' columns (
              id char(36) character set ascii path '$.id',
              version bigint path '$.version',
              criteria int path '$.criteria',
              outside json path '$.outside',
              %s,
              %s)) r
            straight_join sheet s force index (primary) on s.id = cast(r.id as uuid)
            set %s,
              %s,
              s.outside = r.outside, s.criteria_version = r.criteria, s.version = s.version + 1
            where s.version = r.version""".formatted(
                    COLUMNS.formatted("claimed"),
                    COLUMNS.formatted("settled"),
                    ASSIGNMENTS.formatted("claimed"),
                    ASSIGNMENTS.formatted("settled"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A sheet, as the statement reads it from JSON. */
    private record Row(UUID id, long version, int criteria, Map<String, String> outside, Side claimed, Side settled) {

        static Row of(TotalsCalculator.Result result) {
            return new Row(
                    result.sheet().id().value(),
                    result.sheet().version(),
                    result.criteria(),
                    new TreeMap<>(result.outside().by()),
                    Side.of(result.claimed()),
                    Side.of(result.settled()));
        }
    }

    /** One side of it. Points are exact, so they are strings; what is provisional is 1. */
    private record Side(
            String total,
            String base,
            String bonus,
            String deduction,
            List<String> sections,
            int incomplete,
            int provisional) {

        static Side of(SheetTotals totals) {
            return new Side(
                    totals.total().toString(),
                    totals.base().toString(),
                    totals.bonus().toString(),
                    totals.deduction().toString(),
                    totals.sections().stream().map(Points::toString).toList(),
                    totals.incomplete(),
                    totals.provisional() ? 1 : 0);
        }
    }

    private TotalsUpdate() {}

    /** A JSON list, one row a sheet. */
    static String rows(Collection<TotalsCalculator.Result> results) {
        return JSON.writeValueAsString(results.stream().map(Row::of).toList());
    }
}
