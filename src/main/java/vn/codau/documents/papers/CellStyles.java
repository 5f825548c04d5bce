package vn.codau.documents.papers;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import vn.codau.documents.template.PlainText;
import vn.codau.platform.workbook.Workbooks;

/** How the sheets of a workbook look on the screen and on A4. */
final class CellStyles {

    /** Inches, as spreadsheets count. */
    private static final float LEFT = 30 / 25.4f;

    private static final float RIGHT = 15 / 25.4f;
    private static final float TOP = 20 / 25.4f;

    private CellStyles() {}

    /** Thin lines around every cell, a heading in bold on top. */
    static void table(Worksheet sheet, int head, int last, int columns) {
        sheet.range(head, 0, last, columns - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        sheet.range(head, 0, head, columns - 1)
                .style()
                .bold()
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /**
     * Numbers with as many decimals as the criteria count in; the reader's own program says comma or dot.
     *
     * @param columns the first and the last
     */
    static void points(Worksheet sheet, int from, int to, int[] columns, int decimals) {
        if (from <= to) {
            sheet.range(from, columns[0], to, columns[1])
                    .style()
                    .format(Workbooks.format(decimals))
                    .borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center")
                    .set();
        }
    }

    /** A4 across, the heading and the first columns in sight and on every printed page. */
    static void page(Worksheet sheet, int head, int columns) {
        sheet.freezePane(columns, head + 1);
        sheet.repeatRows(head);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.leftMargin(LEFT);
        sheet.rightMargin(RIGHT);
        sheet.topMargin(TOP);
        sheet.bottomMargin(TOP);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P/&N", Position.CENTER);
    }

    /** Text, whatever it begins with: the workbook knows it as a string, and no program takes a string for a formula. */
    static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, PlainText.of(text));
    }
}
