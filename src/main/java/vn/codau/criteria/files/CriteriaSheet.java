package vn.codau.criteria.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.organisation.imports.SafeWorkbook;
import vn.codau.platform.workbook.Workbooks;

/** A draft as a spreadsheet: a row for each node with its level in the tree, and a second sheet for the table as a whole. */
public final class CriteriaSheet {

    private static final String GROUP = "Nhóm";
    private static final String LEAF = "Tiêu chí";
    private static final int WIDTH = 18;

    private CriteriaSheet() {}

    public static byte[] write(CriteriaDraft draft) {
        return Workbooks.written("Co Dau", workbook -> {
            var nodes = workbook.newWorksheet("Tiêu chí");
            for (var column : SheetColumn.values()) {
                Workbooks.heading(nodes, column.place(), column.heading(), WIDTH);
            }
            nodes.freezePane(2, 1);
            write(nodes, draft.sections(), 1, 1);
            SheetWhole.write(workbook.newWorksheet("Chung"), draft);
        });
    }

    private static int write(Worksheet sheet, List<DraftNode> nodes, int level, int firstRow) {
        int row = firstRow;
        for (var node : nodes) {
            for (var column : SheetColumn.values()) {
                var text = cell(node, column, level);
                if (!text.isEmpty()) {
                    sheet.value(row, column.place(), text);
                }
            }
            row = write(sheet, node.children(), level + 1, row + 1);
        }
        return row;
    }

    private static String cell(DraftNode node, SheetColumn column, int level) {
        return switch (column) {
            case LEVEL -> Integer.toString(level);
            case KIND -> node.isGroup() ? GROUP : LEAF;
            case ENTRIES -> node.fields().inner("rule").map(SheetEntries::of).orElse("");
            case WEIGHTS ->
                node.fields()
                        .inner("settlement")
                        .flatMap(settlement -> settlement.inner("weights"))
                        .map(SheetEntries::ofWeights)
                        .orElse("");
            default -> column.read(node.fields());
        };
    }

    public static CriteriaDraft read(byte[] file) {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(SafeWorkbook.of(file)));
                var rows = opened.getFirstSheet().openStream()) {
            var draft = CriteriaDraft.empty();
            var lines = rows.limit(SheetText.MAX_ROWS).toList();
            requireHeadings(lines);
            var holders = new ArrayDeque<List<DraftNode>>(List.of(draft.sections()));
            for (var row : lines.subList(1, lines.size())) {
                if (!SheetText.text(row, SheetColumn.LEVEL.place()).isEmpty()) {
                    read(row, holders);
                }
            }
            SheetWhole.read(opened, draft);
            return draft;
        } catch (IOException damaged) {
            throw new CriteriaProblem("damaged");
        }
    }

    private static void requireHeadings(List<Row> lines) {
        for (var column : SheetColumn.values()) {
            var heading = lines.isEmpty() ? "" : SheetText.text(lines.getFirst(), column.place());
            if (!heading.equals(column.heading()) && !(column.isLater() && heading.isEmpty())) {
                throw new CriteriaProblem("headings", column.heading());
            }
        }
    }

    /** Puts the row's node into the list of its level; deeper lists than that are done with. */
    private static void read(Row row, Deque<List<DraftNode>> holders) {
        var level = SheetText.text(row, SheetColumn.LEVEL.place());
        if (!level.matches("[1-9][0-9]?") || Integer.parseInt(level) > holders.size()) {
            throw new CriteriaProblem("sheetLevel", row.getRowNum());
        }
        while (holders.size() > Integer.parseInt(level)) {
            holders.pop();
        }
        boolean group = SheetText.text(row, SheetColumn.KIND.place()).equals(GROUP);
        var node = group ? DraftNode.group() : DraftNode.leaf();
        for (var column : SheetColumn.values()) {
            if (column.isField()) {
                column.write(node.fields(), SheetText.text(row, column.place()));
            }
        }
        lists(row, node);
        holders.getFirst().add(node);
        if (group) {
            holders.push(node.children());
        }
    }

    private static void lists(Row row, DraftNode node) {
        var entries = SheetText.text(row, SheetColumn.ENTRIES.place());
        var weights = SheetText.text(row, SheetColumn.WEIGHTS.place());
        if (!entries.isEmpty()) {
            SheetEntries.read(entries, node.fields().open("rule"));
        }
        if (!weights.isEmpty()) {
            SheetEntries.readWeights(weights, node.fields().open("settlement").open("weights"));
        }
    }
}
