package vn.codau.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.criteria.check.DraftPack;
import vn.codau.criteria.check.ShapeCheck;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.files.CriteriaSheet;
import vn.codau.criteria.files.CriteriaYaml;
import vn.codau.criteria.files.SheetColumn;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.text.Differences;
import vn.codau.pack.season.CriteriaText;
import vn.codau.shared.DomainProblem;

class CriteriaSheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"nam-dinh", "tien-giang", "cong-an-347"})
    void carriesAWholeTableThereAndBack(String name) throws IOException {
        CriteriaDraft draft;
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/criteria/" + name + ".yaml"))) {
            draft = CriteriaYaml.read(in.readAllBytes());
        }
        var again = CriteriaSheet.read(CriteriaSheet.write(draft));
        assertThat(ShapeCheck.of(again)).isEmpty();
        assertThat(CriteriaText.read(DraftPack.text(again, 1))).isEqualTo(CriteriaText.read(DraftPack.text(draft, 1)));
        assertThat(Differences.between(draft, again))
                .filteredOn(difference -> !difference.field().equals("guidance.description")
                        && !difference.field().endsWith(".text"))
                .isEmpty();
    }

    @Test
    void refusesAFormulaALevelThatJumpsAndOtherColumns() throws IOException {
        assertProblem("headings", sheet(false, "1", "I"));
        assertProblem("sheetLevel", sheet(true, "2", "I"));
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var rows = workbook.newWorksheet("x");
            for (var column : SheetColumn.values()) {
                rows.value(0, column.place(), column.heading());
            }
            rows.value(1, 0, "1");
            rows.formula(1, 1, "1+1");
        }
        assertProblem("formula", file.toByteArray());
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../x"));
            out.write("x".getBytes(UTF_8));
        }
        assertThatExceptionOfType(DomainProblem.class).isThrownBy(() -> CriteriaSheet.read(zip.toByteArray()));
    }

    private static byte[] sheet(boolean headed, String level, String code) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var rows = workbook.newWorksheet("x");
            for (var column : SheetColumn.values()) {
                rows.value(0, column.place(), headed ? column.heading() : "?");
            }
            rows.value(1, 0, level);
            rows.value(1, 1, code);
        }
        return file.toByteArray();
    }

    private static void assertProblem(String name, byte[] file) {
        assertThatExceptionOfType(CriteriaProblem.class)
                .isThrownBy(() -> CriteriaSheet.read(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("criteria.problem." + name));
    }
}
