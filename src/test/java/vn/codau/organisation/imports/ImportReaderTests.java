package vn.codau.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.codau.organisation.Sheets.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.organisation.Sheets;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.UnitKind;

class ImportReaderTests {

    private static final LocalDate DAY = LocalDate.of(2008, 2, 29);

    @Test
    void understandsWordsDaysAndNumbersAsPeopleTypeThem() {
        var file = Sheets.of(sheet -> {
            cells(sheet, 1, "STC", "  Sở  Tài chính", "sở, ban, ngành", "29/2/2008", "", "");
            cells(sheet, 2, "HYY", "Huyện Ý Yên", "LOCALITY", "2008-02-29", "C1", "TRUONG");
            cells(sheet, 4, "", "Sở Y tế", "So, ban, nganh", "", "C1", "phó");
            sheet.value(4, 0, 12);
            sheet.value(4, 3, DAY);
        });

        assertThat(ImportSheet.read(file).stream().map(ImportReader::of))
                .containsExactly(
                        ok(2, "STC", "Sở Tài chính", UnitKind.DEPARTMENT, "", Position.MEMBER),
                        ok(3, "HYY", "Huyện Ý Yên", UnitKind.LOCALITY, "C1", Position.HEAD),
                        ok(5, "12", "Sở Y tế", UnitKind.DEPARTMENT, "C1", Position.DEPUTY));
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1",
        "+cmd",
        "-1+1",
        "@SUM(A1)",
    })
    void keepsTextThatLooksLikeAFormulaAsText(String name) {
        var read = only(row("A1", name, "Khác", "01/01/2020"));
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|X|Khác|01/01/2020|-|-|CODE|organisation.import.problem.blank",
                "=A|X|Khác|01/01/2020|-|-|CODE|organisation.problem.code",
                "A B|X|Khác|01/01/2020|-|-|CODE|organisation.problem.code",
                "A|-|Khác|01/01/2020|-|-|NAME|organisation.import.problem.blank",
                "A|X|-|01/01/2020|-|-|KIND|organisation.import.problem.blank",
                "A|X|Xã|01/01/2020|-|-|KIND|organisation.import.problem.kind",
                "A|X|Khác|-|-|-|VALID_FROM|organisation.import.problem.blank",
                "A|X|Khác|31/02/2020|-|-|VALID_FROM|organisation.import.problem.day",
                "A|X|Khác|01/01/0020|-|-|VALID_FROM|organisation.import.problem.day",
                "A|X|Khác|01/01/2020|C 1|-|CLUSTER|organisation.problem.code",
                "A|X|Khác|01/01/2020|C1|Sếp|POSITION|organisation.import.problem.position",
                "A|X|Khác|01/01/2020|-|Phó|POSITION|organisation.import.problem.positionWithoutCluster",
            })
    void namesTheCellThatIsWrong(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String day,
            @Nullable String cluster,
            @Nullable String position,
            ImportColumn at,
            String key) {
        var read = only(filled(code), filled(name), filled(kind), filled(day), filled(cluster), filled(position));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(at);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    @Test
    void refusesFormulasAndNamesTheirCell() {
        var file = Sheets.of(sheet -> {
            cells(sheet, 1, "A", "Sở Y tế", "Khác", "01/01/2020", "", "");
            sheet.formula(1, 1, "CONCATENATE(\"a\",\"b\")");
            sheet.formula(1, 3, "TODAY()");
        });
        assertThat(ImportReader.of(ImportSheet.read(file).getFirst()).problems())
                .extracting(ImportProblem::column, ImportProblem::key)
                .containsExactlyInAnyOrder(
                        tuple(ImportColumn.NAME, "organisation.import.problem.formula"),
                        tuple(ImportColumn.VALID_FROM, "organisation.import.problem.formula"));
    }

    @Test
    void surviveNumbersThatAreTooLargeToWriteOut() {
        var file = Sheets.of(sheet -> {
            cells(sheet, 1, "A", "Sở Y tế", "Khác", "", "", "");
            sheet.value(1, 3, new BigDecimal("1E+300"));
        });
        assertThat(ImportReader.of(ImportSheet.read(file).getFirst()).problems())
                .extracting(ImportProblem::column)
                .containsExactly(ImportColumn.VALID_FROM);
    }

    @Test
    void readsItsOwnTemplate() {
        assertThat(SafeWorkbook.of(UnitTemplate.written())).isNotEmpty();
    }

    private static String filled(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static ImportRow only(String... cells) {
        return ImportReader.of(
                ImportSheet.read(Sheets.of(new String[][] {cells})).getFirst());
    }

    private static ImportRow ok(
            int number, String code, String name, UnitKind kind, String cluster, Position position) {
        return new ImportRow(number, code, name, kind, DAY, cluster, position, List.of());
    }

    private static void cells(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
