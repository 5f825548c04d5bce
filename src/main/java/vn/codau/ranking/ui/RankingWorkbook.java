package vn.codau.ranking.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;
import vn.codau.platform.workbook.Workbooks;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankedUnit;

/**
 * A ranking as a workbook, whose numbers are numbers and whose names are never formulas; it holds what the reader sees on
 * the screen. No official paper: those are made from a seal.
 */
final class RankingWorkbook {

    private static final int NAME_WIDTH = 40;

    private final LiveRanking ranking;
    private final UnaryOperator<String> texts;

    RankingWorkbook(LiveRanking ranking, UnaryOperator<String> texts) {
        this.ranking = ranking;
        this.texts = texts;
    }

    byte[] written() {
        var name = Workbooks.sheetName(ranking.cluster().code());
        return Workbooks.written(texts.apply("uikit.brand"), workbook -> write(workbook.newWorksheet(name)));
    }

    private void write(Worksheet sheet) {
        sheet.value(0, 0, ranking.cluster().name() + " – " + ranking.season());
        sheet.value(1, 0, texts.apply(ranking.isProvisional() ? "ranking.provisional" : "ranking.sealed"));
        int columns = head(sheet);
        int row = 3;
        for (var unit : ranking.units()) {
            line(sheet, row, unit);
            row++;
        }
        sheet.range(2, 0, 2, columns - 1).style().bold().set();
        // A style a cell would cost more than all the numbers.
        if (row > 3) {
            sheet.range(3, 2, row - 1, columns - 2)
                    .style()
                    .format(Workbooks.format(decimals()))
                    .set();
        }
        sheet.setAutoFilter(2, 0, row - 1, columns - 1);
        sheet.freezePane(2, 3);
        sheet.width(1, NAME_WIDTH);
    }

    private int head(Worksheet sheet) {
        int column = 0;
        for (var key : new String[] {"rank", "unit", "total", "behind"}) {
            sheet.value(2, column, texts.apply("ranking.column." + key));
            column++;
        }
        for (var section : ranking.ranking().cluster().criteria().sections()) {
            sheet.value(2, column, section.code() + ". " + section.title());
            column++;
        }
        for (var key : new String[] {"bonus", "deduction", "claimed", "changed", "dissent", "state"}) {
            sheet.value(2, column, texts.apply("ranking.column." + key));
            column++;
        }
        return column;
    }

    private void line(Worksheet sheet, int row, RankedUnit unit) {
        var standing = unit.standing();
        if (standing.rank() > 0) {
            sheet.value(row, 0, standing.rank());
        }
        sheet.value(row, 1, unit.name());
        var parts = standing.score().filter(score -> !score.sections().isEmpty());
        number(sheet, row, 2, standing.score().map(UnitScore::total));
        number(sheet, row, 3, unit.behind());
        int column = 4;
        int sections = ranking.ranking().cluster().criteria().sections().size();
        for (int i = 0; i < sections; i++) {
            int section = i;
            number(sheet, row, column + i, parts.map(score -> score.sections().get(section)));
        }
        column += sections;
        number(sheet, row, column, parts.map(UnitScore::bonus));
        number(sheet, row, column + 1, parts.map(UnitScore::deduction));
        number(sheet, row, column + 2, unit.claimed());
        number(sheet, row, column + 3, unit.changed());
        number(sheet, row, column + 4, unit.dissent());
        sheet.value(
                row,
                column + 5,
                standing.blockers().stream()
                        .map(blocker -> texts.apply("ranking.blocker." + blocker.name()))
                        .collect(Collectors.joining("; ")));
    }

    /** As many as the criteria count in. */
    private int decimals() {
        return ranking.ranking().cluster().criteria().decimals();
    }

    private static void number(Worksheet sheet, int row, int column, Optional<Points> points) {
        points.ifPresent(known -> sheet.value(row, column, new BigDecimal(known.minor(), known.decimals())));
    }
}
