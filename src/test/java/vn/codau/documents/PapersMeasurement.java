package vn.codau.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.pack.season.SeasonReader;
import vn.codau.support.MadeInTurns;

/**
 * Measures, run by hand: a summary of 15 units with 200 criteria as DOCX and as XLSX, the latter beside fastexcel writing as
 * many cells of the same kind without style, in turns in one process.
 */
final class PapersMeasurement {

    private static final int UNITS = 15;
    private static final int SECTIONS = 5;
    private static final int LEAVES = 40;

    private PapersMeasurement() {}

    /** Prints medians and their ratio. */
    public static void main(String[] arguments) {
        var sealed = Sealed.of(SeasonReader.read(new ByteArrayInputStream(season().getBytes(StandardCharsets.UTF_8))));
        var papers = Sealed.papers();
        var of = new PaperOf(Paper.SUMMARY, "C");
        var issue = Sealed.issue(Paper.SUMMARY, sealed);
        var medians = MadeInTurns.medians(
                () -> papers.word(sealed, of, issue), () -> papers.workbook(sealed, "C"), PapersMeasurement::raw);
        System.out.printf(
                Locale.ROOT,
                "docx %.1f ms, xlsx %.1f ms, raw %.1f ms, xlsx / raw %.2f%n",
                medians.get(0),
                medians.get(1),
                medians.get(2),
                medians.get(1) / medians.get(2));
    }

    /** Both sheets' cells, bare. */
    private static byte[] raw() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "raw", "1.0")) {
            var summary = workbook.newWorksheet("1");
            var details = workbook.newWorksheet("2");
            for (int row = 0; row < UNITS; row++) {
                summary.value(row, 0, "Đơn vị số " + row);
                for (int column = 1; column < SECTIONS + 7; column++) {
                    summary.value(row, column, new BigDecimal("123.45"));
                }
            }
            for (int row = 0; row < SECTIONS * (LEAVES + 1); row++) {
                details.value(row, 0, "L" + row);
                details.value(row, 1, "Tiêu chí số " + row + " của bảng điểm");
                for (int column = 2; column < UNITS + 3; column++) {
                    details.value(row, column, new BigDecimal("7.25"));
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static String season() {
        var units = IntStream.range(0, UNITS)
                .mapToObj(unit -> "{\"code\":\"U" + unit + "\",\"name\":\"Đơn vị số " + unit + "\"}")
                .collect(Collectors.joining(","));
        var members =
                IntStream.range(0, UNITS).mapToObj(unit -> "\"U" + unit + "\"").collect(Collectors.joining(","));
        var sections = IntStream.range(0, SECTIONS)
                .mapToObj(PapersMeasurement::section)
                .collect(Collectors.joining(","));
        var scores = IntStream.range(0, UNITS * SECTIONS * LEAVES)
                .mapToObj(PapersMeasurement::score)
                .collect(Collectors.joining(","));
        return "{\"format\":\"codau.season/1\",\"season\":{\"code\":\"2023\",\"name\":\"Năm thi đua 2023\",\"from\":"
                + "\"2023-01-01\",\"to\":\"2023-12-31\",\"sealedOn\":\"2024-01-31\",\"law\":\"LAW_2003_DECREE_91_2017\"},"
                + "\"units\":[" + units
                + "],\"clusters\":[{\"code\":\"C\",\"kind\":\"KHOI\",\"name\":\"Khối thi đua lớn\","
                + "\"head\":\"U0\",\"deputies\":[\"U1\"],\"members\":[" + members + "],\"criteria\":{\"version\":1,"
                + "\"scale\":\"2000\",\"decimals\":2,\"notApplicable\":\"ZERO\",\"nodes\":[" + sections + "]},"
                + "\"settlement\":{\"by\":\"SELF\"},\"tieBreaks\":[],\"scores\":[" + scores
                + "],\"notGraded\":[],\"notRegistered\":[],\"holds\":[],\"votes\":{},\"decisions\":[]}]}";
    }

    private static String section(int section) {
        return "{\"code\":\"S" + section + "\",\"title\":\"Nội dung số " + section
                + "\",\"kind\":\"GROUP\",\"children\":["
                + IntStream.range(0, LEAVES)
                        .mapToObj(leaf ->
                                "{\"code\":\"L" + (section * LEAVES + leaf) + "\",\"title\":\"Tiêu chí số " + leaf
                                        + " của bảng điểm\",\"kind\":\"LEAF\",\"counts\":\"BASE\",\"rule\":{\"type\":\"DIRECT\","
                                        + "\"max\":\"10\"}}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String score(int cell) {
        int unit = cell / (SECTIONS * LEAVES);
        return "{\"unit\":\"U" + unit + "\",\"criterion\":\"L" + cell % (SECTIONS * LEAVES)
                + "\",\"source\":\"SELF\",\"by\":" + "\"U" + unit + "\",\"state\":\"VALUE\",\"input\":\"" + cell % 10
                + "." + (10 + cell % 89) + "\"}";
    }
}
