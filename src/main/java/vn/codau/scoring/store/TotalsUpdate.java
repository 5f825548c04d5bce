package vn.codau.scoring.store;

import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.sheet.TotalsCalculator;

/**
 * Stores what sheets come to in one statement, however many there are. Each is changed only at the version that was read;
 * sheets are locked in the order of the rows.
 */
public final class TotalsUpdate {

    /** Of the claimed side and of the settled side alike. */
    private enum Part {
        TOTAL("decimal(30, 3)"),
        BASE("decimal(30, 3)"),
        BONUS("decimal(30, 3)"),
        DEDUCTION("decimal(30, 3)"),
        SECTIONS("json"),
        INCOMPLETE("int"),
        PROVISIONAL("boolean");

        private final String type;

        Part(String type) {
            this.type = type;
        }

        private String column(String side) {
            return side + "_" + name().toLowerCase(Locale.ROOT);
        }

        /** As a JSON value; numbers are exact, so they are strings. */
        private String json(SheetTotals totals) {
            return switch (this) {
                case TOTAL -> quoted(SheetRows.decimal(totals.total()).toPlainString());
                case BASE -> quoted(SheetRows.decimal(totals.base()).toPlainString());
                case BONUS -> quoted(SheetRows.decimal(totals.bonus()).toPlainString());
                case DEDUCTION -> quoted(SheetRows.decimal(totals.deduction()).toPlainString());
                case SECTIONS -> SheetRows.sections(totals.sections());
                case INCOMPLETE -> Integer.toString(totals.incomplete());
                case PROVISIONAL -> totals.provisional() ? "1" : "0";
            };
        }
    }

    private static final String CLAIMED = "claimed";
    private static final String SETTLED = "settled";

    /** The statement; its parameter {@code rows} is {@link #rows}. */
    public static final String SQL = """
            update json_table(:rows, '$[*]' columns (
              id char(36) character set ascii path '$.id', version bigint path '$.version', criteria int path '$.criteria',
              outside json path '$.outside', %s)) r
            straight_join sheet s force index (primary) on s.id = cast(r.id as uuid)
            set %s, s.outside = r.outside, s.criteria_version = r.criteria, s.version = s.version + 1
            where s.version = r.version""".formatted(columns(), assignments());

    private TotalsUpdate() {}

    /** A JSON list, one row a sheet. What needs escaping is JSON already; the rest is ids and numbers. */
    static String rows(Collection<TotalsCalculator.Result> results) {
        return results.stream().map(TotalsUpdate::row).collect(Collectors.joining(",", "[", "]"));
    }

    private static String row(TotalsCalculator.Result result) {
        var row = new StringJoiner(",", "{", "}");
        row.add("\"id\":" + quoted(result.sheet().id().value().toString()));
        row.add("\"version\":" + result.sheet().version());
        row.add("\"criteria\":" + result.criteria());
        row.add("\"outside\":" + result.outside().text());
        for (var part : Part.values()) {
            row.add(quoted(part.column(CLAIMED)) + ":" + part.json(result.claimed()));
            row.add(quoted(part.column(SETTLED)) + ":" + part.json(result.settled()));
        }
        return row.toString();
    }

    private static String columns() {
        return parts((part, column) -> column + " " + part.type + " path '$." + column + "'");
    }

    private static String assignments() {
        return parts((part, column) -> "s." + column + " = r." + column);
    }

    private interface Written {
        String of(Part part, String column);
    }

    private static String parts(Written written) {
        return Stream.of(CLAIMED, SETTLED)
                .flatMap(side -> Stream.of(Part.values()).map(part -> written.of(part, part.column(side))))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
