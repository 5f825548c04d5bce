package vn.codau.uikit;

import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a matrix as its element in the browser reads it; what is empty is left out. */
final class MatrixJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MatrixJson() {}

    static ObjectNode table(MatrixTable table, String label, ObjectNode words) {
        var told = NODES.objectNode();
        told.put("label", label);
        told.set("words", words);
        var headings = told.putObject("headings");
        put(headings, "code", table.headings().code());
        put(headings, "title", table.headings().title());
        put(headings, "max", table.headings().max());
        var rows = told.putArray("rows");
        table.rows().forEach(row -> rows.add(row(row)));
        var columns = told.putArray("columns");
        table.columns().forEach(column -> columns.add(column(column)));
        var cells = told.putArray("cells");
        table.cells().forEach(cell -> cells.add(lean(cell)));
        return told;
    }

    static ArrayNode cells(Collection<MatrixCell> cells) {
        var told = NODES.arrayNode(cells.size());
        cells.forEach(cell -> told.add(cell(cell)));
        return told;
    }

    /** A cell with everything that may have changed. */
    static ObjectNode cell(MatrixCell cell) {
        var mood = cell.mood();
        return place(cell.row(), cell.column())
                .put("value", cell.value())
                .put("version", cell.version())
                .put("state", mood.state().name())
                .put("note", mood.note())
                .put("hint", mood.hint());
    }

    /** A cell for an empty table: what is as in a cell that is never told of is left out. */
    private static ObjectNode lean(MatrixCell cell) {
        var told = place(cell.row(), cell.column()).put("version", cell.version());
        put(told, "value", cell.value());
        put(told, "note", cell.mood().note());
        put(told, "hint", cell.mood().hint());
        if (cell.mood().state() != MatrixCell.State.OPEN) {
            told.put("state", cell.mood().state().name());
        }
        return told;
    }

    static ObjectNode place(String row, String column) {
        return NODES.objectNode().put("row", row).put("column", column);
    }

    private static ObjectNode row(MatrixRow row) {
        var told = NODES.objectNode()
                .put("id", row.id())
                .put("kind", row.kind().name())
                .put("level", row.level())
                .put("code", row.code())
                .put("title", row.title())
                .put("max", row.max());
        input(told, row.input());
        return told;
    }

    private static ObjectNode column(MatrixColumn column) {
        var told = NODES.objectNode()
                .put("id", column.id())
                .put("title", column.title().text())
                .put("hint", column.title().hint())
                .put("closed", column.closed().reason())
                .put("label", column.closed().label())
                .put("wide", column.wide());
        input(told, column.input());
        return told;
    }

    private static void input(ObjectNode owner, Optional<MatrixInput> wanted) {
        wanted.ifPresent(input -> {
            var told = owner.putObject("input");
            told.put("kind", input.kind().name());
            put(told, "min", input.limits().min());
            put(
                    told,
                    input.kind() == MatrixInput.Kind.TEXT ? "length" : "max",
                    input.limits().max());
            put(told, "step", input.limits().step());
            put(told, "unit", input.unit());
            told.put("decimals", input.limits().decimals());
            told.put("waivable", input.notApplicable());
            var codes = told.putArray("codes");
            input.codes()
                    .forEach(code -> codes.addObject().put("code", code.code()).put("label", code.label()));
        });
    }

    private static void put(ObjectNode owner, String name, String text) {
        if (!text.isEmpty()) {
            owner.put(name, text);
        }
    }
}
