package vn.codau.organisation.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.TextFolding;

/** The first sheet of an uploaded workbook: cells by row, of the columns that count, blank rows left out. */
final class ImportSheet {

    static final int MAX_ROWS = 5_000;
    private static final int MAX_BLANK_ROWS = 20_000;

    /** A row and its number as the spreadsheet shows it. */
    record Line(int number, List<ImportCell> cells) {

        ImportCell cell(ImportColumn column) {
            return cells.get(column.place());
        }

        private boolean isBlank() {
            return cells.stream().allMatch(ImportCell::isBlank);
        }
    }

    private ImportSheet() {}

    /** The rows below the headings. */
    static List<Line> read(byte[] file) {
        var lines = new ArrayList<>(lines(SafeWorkbook.of(file)));
        if (lines.isEmpty()) {
            throw new OrganisationProblem("file.empty");
        }
        requireHeadings(lines.removeFirst());
        if (lines.isEmpty()) {
            throw new OrganisationProblem("file.empty");
        }
        if (lines.size() > MAX_ROWS) {
            throw new OrganisationProblem("file.tooManyRows", MAX_ROWS);
        }
        return List.copyOf(lines);
    }

    private static List<Line> lines(byte[] workbook) {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = opened.getFirstSheet().openStream()) {
            return rows.limit(MAX_BLANK_ROWS)
                    .map(ImportSheet::line)
                    .filter(line -> !line.isBlank())
                    .limit(MAX_ROWS + 2L)
                    .toList();
        } catch (IOException | RuntimeException damaged) {
            // The library was made for well-formed workbooks; what it throws at others is not declared.
            throw SafeWorkbook.unreadable(damaged);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<ImportCell>();
        for (var column : ImportColumn.values()) {
            cells.add(row.getOptionalCell(column.place()).map(ImportCell::of).orElse(ImportCell.BLANK));
        }
        return new Line(row.getRowNum(), List.copyOf(cells));
    }

    private static void requireHeadings(Line first) {
        for (var column : ImportColumn.values()) {
            var heading = first.cell(column).text();
            if (!TextFolding.folded(heading).equals(TextFolding.folded(column.heading()))) {
                throw new OrganisationProblem(
                        "file.headings", Character.toString('A' + column.place()), column.heading());
            }
        }
    }
}
