package vn.codau.criteria.files;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.Fields;

/** The second sheet: what holds for the table as a whole, a name and its value in each row. */
final class SheetWhole {

    private static final Map<String, List<String>> INNER = Map.of(
            "settlement", List.of("by", "combine"),
            "peers", List.of("mode", "scorers", "seed"));
    private static final List<String> OWN = List.of("scale", "decimals", "notApplicable", "standard", "commentBeyond");
    private static final String TIE_BREAKS = "tieBreaks";
    private static final String WEIGHTS = "settlement.weights";
    private static final String FORBIDDEN = "peers.forbidden";
    private static final int NAME_WIDTH = 24;

    private SheetWhole() {}

    static void write(Worksheet sheet, CriteriaDraft draft) {
        int row = 0;
        for (var name : OWN) {
            row = line(sheet, row, name, draft.fields().text(name));
        }
        for (var holder : List.of("settlement", "peers")) {
            for (var name : INNER.getOrDefault(holder, List.of())) {
                var text = draft.fields()
                        .inner(holder)
                        .map(inner -> inner.text(name))
                        .orElse("");
                row = line(sheet, row, holder + "." + name, text);
            }
        }
        var weights = draft.fields().inner("settlement").flatMap(settled -> settled.inner("weights"));
        row = line(sheet, row, WEIGHTS, weights.map(SheetEntries::ofWeights).orElse(""));
        row = line(sheet, row, FORBIDDEN, forbidden(draft));
        line(sheet, row, TIE_BREAKS, String.join("; ", draft.tieBreaks()));
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, NAME_WIDTH * 2);
    }

    private static String forbidden(CriteriaDraft draft) {
        return draft.fields()
                .inner("peers")
                .filter(peers -> peers.has("forbidden"))
                .map(peers -> peers.list("forbidden").stream()
                        .map(pair -> pair.text("one") + " & " + pair.text("other"))
                        .collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static int line(Worksheet sheet, int row, String name, String value) {
        sheet.value(row, 0, name);
        if (!value.isEmpty()) {
            sheet.value(row, 1, value);
        }
        return row + 1;
    }

    static void read(ReadableWorkbook workbook, CriteriaDraft draft) throws IOException {
        var sheet = workbook.getSheet(1);
        if (sheet.isEmpty()) {
            return;
        }
        for (var row : SheetText.rows(sheet.get())) {
            take(SheetText.text(row, 0), SheetText.text(row, 1), draft);
        }
    }

    private static void take(String name, String value, CriteriaDraft draft) {
        var fields = draft.fields();
        switch (name) {
            case "" -> {
                // A blank line.
            }
            case TIE_BREAKS -> parts(value).forEach(draft.tieBreaks()::add);
            case WEIGHTS -> {
                if (!value.isEmpty()) {
                    SheetEntries.readWeights(value, fields.open("settlement").open("weights"));
                }
            }
            case FORBIDDEN ->
                parts(value).forEach(pair -> {
                    var both = List.of(pair.split("&", 2));
                    fields.open("peers")
                            .list("forbidden")
                            .add(new Fields().set("one", both.getFirst()).set("other", both.getLast()));
                });
            default -> {
                var path = name.split("\\.", 2);
                var text = value.matches("[0-9]+,[0-9]+") ? value.replace(',', '.') : value;
                (path.length == 1 ? fields : fields.open(path[0])).set(path[path.length - 1], text);
            }
        }
    }

    private static List<String> parts(String value) {
        return List.of(value.split(";", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
