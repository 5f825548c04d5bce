package vn.codau.organisation.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook to fill in: the headings, and on a second sheet the words that two of the columns take. */
final class UnitTemplate {

    private static final int WIDTH = 32;

    private UnitTemplate() {}

    static byte[] written() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Co Dau", "1.0")) {
            var units = workbook.newWorksheet("Đơn vị");
            for (var column : ImportColumn.values()) {
                heading(units, column.place(), column.heading());
            }
            units.freezePane(0, 1);
            units.style(ImportColumn.CODE.place()).format("@").set();
            units.style(ImportColumn.VALID_FROM.place()).format("dd/MM/yyyy").set();
            var words = workbook.newWorksheet("Danh mục");
            list(words, 0, ImportColumn.KIND, ImportTexts.kinds());
            list(words, 1, ImportColumn.POSITION, ImportTexts.positions());
            choice(units, ImportColumn.KIND, "A", ImportTexts.kinds().size());
            choice(units, ImportColumn.POSITION, "B", ImportTexts.positions().size());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void heading(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, WIDTH);
    }

    private static void list(Worksheet sheet, int column, ImportColumn heads, List<String> words) {
        heading(sheet, column, heads.heading());
        for (int row = 0; row < words.size(); row++) {
            sheet.value(row + 1, column, words.get(row));
        }
    }

    private static void choice(Worksheet units, ImportColumn column, String listColumn, int size) {
        units.range(1, column.place(), ImportSheet.MAX_ROWS, column.place())
                .validateWithListByFormula("'Danh mục'!$" + listColumn + "$2:$" + listColumn + "$" + (size + 1));
    }
}
