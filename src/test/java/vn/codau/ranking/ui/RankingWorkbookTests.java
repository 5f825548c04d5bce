package vn.codau.ranking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.number.Points;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.publication.Release;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** A ranking's workbook, read back by another library than the one that writes it. */
class RankingWorkbookTests {

    private static final Map<String, String> HOSTILE = hostile();
    private static final int HEAD = 2;

    @Test
    void numbersAreNumbersThatAddUpAndAreShownWithTwoDigits() throws IOException {
        var row = read().getRow(HEAD + 2);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(2);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(8.5);
        assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(row.getCell(3).getNumericCellValue())
                .as("behind the unit above")
                .isEqualTo(0.5);
        assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(8.5);
        assertThat(row.getCell(5).getNumericCellValue()).as("no bonus").isZero();
        assertThat(row.getCell(9).getNumericCellValue()).as("dissent").isEqualTo(1.25);
        assertThat(new DataFormatter().formatCellValue(read().getRow(HEAD + 1).getCell(9)))
                .as("nobody scored it but itself")
                .isEmpty();
    }

    @Test
    void theHeadingsStayWhileRowsScrollAndCanBeFiltered() throws IOException {
        var sheet = read();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEAD + 1));
        assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .startsWith("A3:")
                .endsWith("7");
        assertThat(sheet.getRow(HEAD).getCell(4).getStringCellValue()).startsWith("I. ");
    }

    @Test
    void namesNeverBecomeFormulas() throws IOException {
        var sheet = read();
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).as(cell.getAddress().toString()).isNotEqualTo(CellType.FORMULA);
            }
        }
        for (int row = HEAD + 1; row <= HEAD + HOSTILE.size(); row++) {
            var name = sheet.getRow(row).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(HOSTILE.values()).contains(name.getStringCellValue());
        }
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
    }

    private static Map<String, String> hostile() {
        var names = new LinkedHashMap<String, String>();
        names.put("A", "=HYPERLINK(\"http://example.vn\")");
        names.put("B", "+84 Sở");
        names.put("C", "-1+1");
        names.put("D", "@SUM(A1:A9)");
        return names;
    }

    private static XSSFSheet read() throws IOException {
        var ranking = ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .members("A", "B", "C", "D")
                .self("A", "I", "9")
                .self("B", "I", "8.5")
                .self("C", "I", "8")
                .self("D", "I", "7")
                .rank();
        var members = HOSTILE.entrySet().stream()
                .map(one -> new Member(UnitId.next(), one.getKey(), one.getValue(), Position.MEMBER, LocalDate.EPOCH))
                .toList();
        var view = new ClusterView(
                ClusterId.next(),
                SeasonId.next(),
                "K/1",
                "=HYPERLINK(\"x\")",
                ClusterKind.CUM,
                List.copyOf(members),
                0);
        var live = new LiveRanking(
                "2024",
                view,
                ranking,
                Map.of(),
                Map.of("B", Points.of(125, 2)),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                Optional.empty(),
                EnumSet.allOf(Release.class));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(new RankingWorkbook(live, key -> key).written()))) {
            return book.getSheetAt(0);
        }
    }
}
