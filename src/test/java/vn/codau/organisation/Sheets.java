package vn.codau.organisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.codau.organisation.imports.ImportColumn;

/** Files as people and attackers send them. */
public final class Sheets {

    private Sheets() {}

    /** A workbook with the right headings and those rows. */
    public static byte[] of(String[]... rows) {
        return of(sheet -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row + 1, column, rows[row][column]);
                }
            }
        });
    }

    /** A workbook with the right headings, filled by hand. */
    public static byte[] of(Consumer<Worksheet> fill) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Units");
            Arrays.stream(ImportColumn.values()).forEach(column -> sheet.value(0, column.place(), column.heading()));
            fill.accept(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    public static String[] row(String... cells) {
        return cells;
    }

    /** A zip file of those parts, which are written one after the other. */
    public static byte[] zip(List<String> names, byte[] content) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    public static byte[] text(String... lines) {
        return Arrays.stream(lines).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }
}
