package vn.codau.criteria.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.codau.criteria.table.CriteriaProblem;

/** What stands in the cells of a workbook that people filled. */
final class SheetText {

    /** How many rows of a sheet are read: far more than any table has. */
    static final int MAX_ROWS = 3_000;

    private SheetText() {}

    /** What the cell says; a formula says nothing that could be relied on. */
    static String text(Row row, int place) {
        var cell = row.getOptionalCell(place).filter(found -> found.getType() != CellType.EMPTY);
        if (cell.filter(found -> found.getType() == CellType.FORMULA || found.getType() == CellType.ERROR)
                .isPresent()) {
            throw new CriteriaProblem("formula", row.getRowNum());
        }
        return cell.map(SheetText::text).orElse("");
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : String.valueOf(cell.getText()).strip();
    }

    /** The rows of a sheet, as far as anybody fills it. */
    static List<Row> rows(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return new ArrayList<>(rows.limit(MAX_ROWS).toList());
        }
    }
}
