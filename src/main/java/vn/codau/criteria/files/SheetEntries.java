package vn.codau.criteria.files;

import java.util.List;
import java.util.stream.Collectors;
import vn.codau.criteria.table.Fields;

/**
 * The lists of a draft as the text of a cell, a line for each entry: a level as {@code code = points | description}, bands as
 * {@code from: points; from: points}, a row of a grid as {@code volume => bands}, weights as {@code HEAD: 0.6; PEERS: 0.4}.
 */
final class SheetEntries {

    private static final String IS = " = ";
    private static final String TOLD = " | ";
    private static final String ROW = " => ";

    private SheetEntries() {}

    static String of(Fields rule) {
        return switch (rule.text("type")) {
            case "LEVELS" ->
                rule.list("levels").stream().map(SheetEntries::level).collect(Collectors.joining("\n"));
            case "BANDS" -> bands(rule);
            case "GRID" ->
                rule.list("rows").stream()
                        .map(row -> row.text("from") + ROW + bands(row))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String level(Fields level) {
        var told = level.text("text").replaceAll("\\s+", " ");
        return level.text("code") + IS + level.text("points") + (told.isEmpty() ? "" : TOLD + told);
    }

    private static String bands(Fields holder) {
        return holder.list("bands").stream()
                .map(band -> band.text("from") + ": " + band.text("points"))
                .collect(Collectors.joining("; "));
    }

    static String ofWeights(Fields weights) {
        return weights.names().stream()
                .map(name -> name + ": " + weights.text(name))
                .collect(Collectors.joining("; "));
    }

    /** Puts into the rule what the cell says. */
    static void read(String cell, Fields rule) {
        var lines = cell.lines().filter(line -> !line.isBlank()).toList();
        switch (rule.text("type")) {
            case "LEVELS" -> lines.forEach(line -> readLevel(line, rule));
            case "GRID" ->
                lines.forEach(line -> {
                    var parts = split(line, ROW.strip());
                    var row = new Fields().set("from", number(parts.getFirst()));
                    readBands(parts.getLast(), row);
                    rule.list("rows").add(row);
                });
            default -> readBands(cell, rule);
        }
    }

    private static void readLevel(String line, Fields rule) {
        int told = line.indexOf(TOLD);
        var parts = split(told < 0 ? line : line.substring(0, told), IS.strip());
        rule.list("levels")
                .add(new Fields()
                        .set("code", parts.getFirst())
                        .set("points", number(parts.getLast()))
                        .set("text", told < 0 ? "" : line.substring(told + TOLD.length())));
    }

    private static void readBands(String cell, Fields holder) {
        for (var entry : cell.split("[;\\n]", -1)) {
            if (!entry.isBlank()) {
                var parts = split(entry, ":");
                holder.list("bands")
                        .add(new Fields().set("from", number(parts.getFirst())).set("points", number(parts.getLast())));
            }
        }
    }

    static void readWeights(String cell, Fields weights) {
        for (var entry : cell.split("[;\\n]", -1)) {
            if (!entry.isBlank()) {
                var parts = split(entry, ":");
                weights.set(parts.getFirst(), number(parts.getLast()));
            }
        }
    }

    /** Before and after the last separator; where there is none, nothing after it. */
    private static List<String> split(String text, String separator) {
        int at = text.lastIndexOf(separator);
        return at < 0
                ? List.of(text.strip(), "")
                : List.of(
                        text.substring(0, at).strip(),
                        text.substring(at + separator.length()).strip());
    }

    private static String number(String typed) {
        return typed.replace(',', '.');
    }
}
