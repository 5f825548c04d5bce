package vn.codau.documents.papers;

import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.PaperText;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.platform.workbook.Workbooks;

/** A cluster's score summary as a workbook: points are numbers, names are text and never formulas. */
final class SummaryWorkbook {

    private static final int TITLE_ROWS = 3;
    private static final int HEAD = 4;
    private static final int NAME_WIDTH = 36;
    private static final int POINTS_WIDTH = 13;
    private static final int REMARK_WIDTH = 30;
    private static final String FONT = "Times New Roman";

    private final SealedSeason sealed;
    private final ClusterRanking ranking;
    private final RankingSentences findings;
    private final String checkAddress;

    SummaryWorkbook(SealedSeason sealed, ClusterRanking ranking, String checkAddress) {
        this.sealed = sealed;
        this.ranking = ranking;
        this.findings = new RankingSentences(sealed, ranking);
        this.checkAddress = checkAddress;
    }

    byte[] written() {
        return Workbooks.written("Co Dau", workbook -> {
            workbook.setGlobalDefaultFont(FONT, 12);
            summary(workbook.newWorksheet("Tổng hợp"));
            new DetailSheet(sealed, ranking).write(workbook.newWorksheet("Chi tiết"));
        });
    }

    private void summary(Worksheet sheet) {
        var sections = ranking.cluster().criteria().sections();
        int columns = sections.size() + 8;
        titles(sheet, columns);
        head(sheet);
        int row = HEAD + 1;
        for (var standing : ranking.standings()) {
            row(sheet, row++, standing);
        }
        CellStyles.table(sheet, HEAD, row - 1, columns);
        CellStyles.points(sheet, HEAD + 1, row - 1, new int[] {2, sections.size() + 5}, decimals());
        CellStyles.page(sheet, HEAD, 2);
        notes(sheet, row + 1);
    }

    private void titles(Worksheet sheet, int columns) {
        CellStyles.text(sheet, 0, 0, "BẢNG TỔNG HỢP ĐIỂM");
        CellStyles.text(
                sheet,
                1,
                0,
                ranking.cluster().name() + ", " + sealed.season().period().name());
        var snapshot = sealed.snapshot();
        CellStyles.text(
                sheet,
                2,
                0,
                "Bản chốt số " + snapshot.number() + ", chốt lúc " + PaperText.moment(snapshot.sealedAt())
                        + ". Mã bản chốt " + snapshot.id() + ", mã rút gọn " + snapshot.shortHash() + ". Kiểm tra tại: "
                        + checkAddress);
        for (int row = 0; row < TITLE_ROWS; row++) {
            sheet.range(row, 0, row, columns - 1).merge();
        }
        sheet.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
        sheet.style(1, 0).bold().horizontalAlignment("center").set();
        sheet.style(2, 0)
                .fontSize(9)
                .italic()
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
    }

    private void head(Worksheet sheet) {
        var sections = ranking.cluster().criteria().sections();
        int column = 0;
        column = heading(sheet, column, "TT", 5);
        column = heading(sheet, column, "Đơn vị", NAME_WIDTH);
        for (var section : sections) {
            column = heading(sheet, column, section.title(), POINTS_WIDTH);
        }
        for (var title : new String[] {"Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Tổng điểm", "Xếp hạng"}) {
            column = heading(sheet, column, title, POINTS_WIDTH);
        }
        heading(sheet, column, "Ghi chú", REMARK_WIDTH);
    }

    private static int heading(Worksheet sheet, int column, String title, int width) {
        CellStyles.text(sheet, HEAD, column, title);
        sheet.width(column, width);
        return column + 1;
    }

    private void row(Worksheet sheet, int row, Standing standing) {
        sheet.value(row, 0, row - HEAD);
        CellStyles.text(sheet, row, 1, sealed.name(standing.unit()));
        int column = 2;
        for (int section = 0; section < ranking.cluster().criteria().sections().size(); section++) {
            int place = section;
            points(
                    sheet,
                    row,
                    column++,
                    standing.score().map(score -> score.sections().get(place)));
        }
        points(sheet, row, column++, standing.score().map(UnitScore::base));
        points(sheet, row, column++, standing.score().map(UnitScore::bonus));
        points(sheet, row, column++, standing.score().map(UnitScore::deduction));
        points(sheet, row, column++, standing.score().map(UnitScore::total));
        if (standing.isGraded()) {
            sheet.value(row, column, standing.rank());
        }
        CellStyles.text(sheet, row, column + 1, findings.remark(standing));
    }

    private void notes(Worksheet sheet, int from) {
        int row = from;
        for (var note : findings.notes()) {
            CellStyles.text(sheet, row++, 1, note);
        }
        CellStyles.text(sheet, row, 1, findings.leading());
    }

    private int decimals() {
        return ranking.cluster().criteria().decimals();
    }

    private static void points(Worksheet sheet, int row, int column, Optional<Points> points) {
        points.ifPresent(some -> sheet.value(row, column, new BigDecimal(some.minor(), some.decimals())));
    }
}
