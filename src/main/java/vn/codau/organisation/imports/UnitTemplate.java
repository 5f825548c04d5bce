package vn.codau.organisation.imports;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.codau.platform.workbook.Workbooks;

/** Writes the workbook to fill in: the headings, and on a second sheet the words that two of the columns take. */
final class UnitTemplate {

    private static final int WIDTH = 32;

    private UnitTemplate() {}

    static byte[] written() {
        return Workbooks.written("Co Dau", workbook -> {
            var units = workbook.newWorksheet("Đơn vị");
            for (var column : ImportColumn.values()) {
                Workbooks.heading(units, column.place(), column.heading(), WIDTH);
            }
            units.freezePane(0, 1);
            units.style(ImportColumn.CODE.place()).format("@").set();
            units.style(ImportColumn.VALID_FROM.place()).format("dd/MM/yyyy").set();
            var words = workbook.newWorksheet("Danh mục");
            list(words, 0, ImportColumn.KIND, ImportTexts.kinds());
            list(words, 1, ImportColumn.POSITION, ImportTexts.positions());
            choice(units, ImportColumn.KIND, "A", ImportTexts.kinds().size());
            choice(units, ImportColumn.POSITION, "B", ImportTexts.positions().size());
        });
    }

    private static void list(Worksheet sheet, int column, ImportColumn heads, List<String> words) {
        Workbooks.heading(sheet, column, heads.heading(), WIDTH);
        for (int row = 0; row < words.size(); row++) {
            sheet.value(row + 1, column, words.get(row));
        }
    }

    private static void choice(Worksheet units, ImportColumn column, String listColumn, int size) {
        units.range(1, column.place(), ImportSheet.MAX_ROWS, column.place())
                .validateWithListByFormula("'Danh mục'!$" + listColumn + "$2:$" + listColumn + "$" + (size + 1));
    }
}
