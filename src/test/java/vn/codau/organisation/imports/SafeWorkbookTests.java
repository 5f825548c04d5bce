package vn.codau.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.codau.organisation.Sheets;
import vn.codau.organisation.unit.OrganisationProblem;

class SafeWorkbookTests {

    private static final List<String> PARTS =
            List.of("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");

    static Stream<Arguments> bad() {
        var cut = Sheets.of(Sheets.row("A", "B"));
        return Stream.of(
                Arguments.of("a renamed PDF", "notXlsx", Sheets.text("%PDF-1.7", "1 0 obj")),
                Arguments.of("nothing", "notXlsx", new byte[0]),
                Arguments.of("an old or encrypted Excel file", "notXlsx", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0
                }),
                Arguments.of("another zip", "notXlsx", Sheets.zip(List.of("hello.xml"), Sheets.text("<a/>"))),
                Arguments.of("a zip that is cut off", "damaged", Arrays.copyOf(cut, cut.length / 3)),
                Arguments.of("a large file", "tooLarge", new byte[SafeWorkbook.MAX_BYTES + 1]),
                Arguments.of("a bomb of one part", "bomb", Sheets.zip(PARTS, blanks(30))),
                Arguments.of("a bomb by ratio", "bomb", Sheets.zip(PARTS, blanks(1))),
                Arguments.of(
                        "a bomb in a part that is not read",
                        "bomb",
                        Sheets.zip(List.of("xl/media/picture.png"), blanks(30))),
                Arguments.of(
                        "thousands of parts",
                        "damaged",
                        Sheets.zip(
                                IntStream.range(0, 2_000)
                                        .mapToObj(i -> "xl/" + i + ".xml")
                                        .toList(),
                                Sheets.text("<a/>"))),
                Arguments.of(
                        "macros",
                        "macros",
                        Sheets.zip(
                                List.of("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                                Sheets.text("<a/>"))),
                Arguments.of(
                        "an external entity",
                        "damaged",
                        Sheets.zip(
                                PARTS,
                                Sheets.text(
                                        "<?xml version='1.0'?>",
                                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                                        "<a>&e;</a>"))),
                Arguments.of(
                        "an entity hidden in UTF-16",
                        "damaged",
                        Sheets.zip(PARTS, "<!DOCTYPE a>".getBytes(StandardCharsets.UTF_16))),
                Arguments.of("XML that is none", "damaged", Sheets.zip(PARTS, Sheets.text("<a><b></a>"))),
                Arguments.of("no sheet", "damaged", Sheets.zip(PARTS, Sheets.text("<a/>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String what, String problem, byte[] file) {
        assertThatExceptionOfType(OrganisationProblem.class)
                .as(what)
                .isThrownBy(() -> ImportSheet.read(file))
                .extracting(OrganisationProblem::key)
                .isEqualTo("organisation.problem.file." + problem);
    }

    @Test
    void refusesOtherHeadingsAndSheetsWithoutData() {
        var other = Sheets.of(sheet -> sheet.value(0, 2, "Ghi chú"));
        assertThatExceptionOfType(OrganisationProblem.class)
                .isThrownBy(() -> ImportSheet.read(other))
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("C", "Loại / Kind"));
        assertThatExceptionOfType(OrganisationProblem.class)
                .isThrownBy(() -> ImportSheet.read(Sheets.of()))
                .extracting(OrganisationProblem::key)
                .isEqualTo("organisation.problem.file.empty");
    }

    @Test
    void takesFiveThousandRowsAndNotOneMore() {
        assertThat(ImportSheet.read(rows(ImportSheet.MAX_ROWS))).hasSize(ImportSheet.MAX_ROWS);
        assertThatExceptionOfType(OrganisationProblem.class)
                .isThrownBy(() -> ImportSheet.read(rows(ImportSheet.MAX_ROWS + 1)))
                .extracting(OrganisationProblem::key)
                .isEqualTo("organisation.problem.file.tooManyRows");
    }

    private static byte[] blanks(int megabytes) {
        return " ".repeat(megabytes * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] rows(int count) {
        return Sheets.of(sheet -> IntStream.rangeClosed(1, count).forEach(row -> sheet.value(row, 0, "U" + row)));
    }
}
