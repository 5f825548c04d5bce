package vn.codau.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks in memory: headings, names of sheets and formats of numbers as all of them have them. */
public final class Workbooks {

    private static final String VERSION = "1.0";

    /** Excel takes no longer name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private Workbooks() {}

    /**
     * The file.
     *
     * @param program whose name stands in the file's properties
     * @param sheets adds them
     */
    public static byte[] written(String program, Consumer<Workbook> sheets) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, program, VERSION)) {
            sheets.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** A name that Excel takes: short, and without its own signs. */
    public static String sheetName(String text) {
        var name = text.replaceAll("[\\\\/*?:\\[\\]']", "_");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** A heading in the first row, in bold, above a column as wide as that many characters. */
    public static void heading(Worksheet sheet, int column, String text, int width) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, width);
    }

    /** A format with that many decimals; the reader's own program says comma or dot. */
    public static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
