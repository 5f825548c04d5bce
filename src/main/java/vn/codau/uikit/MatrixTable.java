package vn.codau.uikit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a {@link Matrix} shows. */
public record MatrixTable(
        Headings headings, List<MatrixRow> rows, List<MatrixColumn> columns, Collection<MatrixCell> cells) {

    /** What stands above the columns that stay in sight; an empty text leaves that column out. */
    public record Headings(String code, String title, String max) {}

    public MatrixTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    Set<String> writableRows() {
        return rows.stream()
                .filter(row -> row.kind() == MatrixRow.Kind.LINE)
                .map(MatrixRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> writableColumns() {
        return columns.stream()
                .filter(MatrixColumn::isOpen)
                .map(MatrixColumn::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
