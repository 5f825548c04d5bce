package vn.codau.documents.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.Cell;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.ClusterScoring;

/** The workbook's sheet of every criterion against every unit. */
final class DetailSheet {

    private static final int CODE_WIDTH = 10;
    private static final int TITLE_WIDTH = 60;
    private static final int POINTS_WIDTH = 14;
    private static final int FIRST_UNIT = 3;

    private final SealedSeason sealed;
    private final ClusterRanking ranking;
    private final List<Map<String, Cell>> cells = new ArrayList<>();
    private final List<String> units;
    private int row = 1;

    DetailSheet(SealedSeason sealed, ClusterRanking ranking) {
        this.sealed = sealed;
        this.ranking = ranking;
        this.units = ranking.standings().stream()
                .filter(Standing::isGraded)
                .map(Standing::unit)
                .toList();
        var scoring = new ClusterScoring(ranking.cluster());
        units.forEach(unit -> cells.add(scoring.cells(unit)));
    }

    void write(Worksheet sheet) {
        heading(sheet, 0, "Mã", CODE_WIDTH);
        heading(sheet, 1, "Tiêu chí", TITLE_WIDTH);
        heading(sheet, 2, "Điểm tối đa", POINTS_WIDTH);
        for (int unit = 0; unit < units.size(); unit++) {
            heading(sheet, FIRST_UNIT + unit, sealed.name(units.get(unit)), POINTS_WIDTH);
        }
        ranking.cluster().criteria().sections().forEach(section -> rows(sheet, section));
        int columns = FIRST_UNIT + units.size();
        CellStyles.table(sheet, 0, row - 1, columns);
        int decimals = ranking.cluster().criteria().decimals();
        CellStyles.points(sheet, 1, row - 1, new int[] {2, columns - 1}, decimals);
        CellStyles.page(sheet, 0, FIRST_UNIT);
    }

    private static void heading(Worksheet sheet, int column, String title, int width) {
        CellStyles.text(sheet, 0, column, title);
        sheet.width(column, width);
    }

    private void rows(Worksheet sheet, Node node) {
        int place = row++;
        CellStyles.text(sheet, place, 0, node.code());
        CellStyles.text(sheet, place, 1, node.title());
        switch (node) {
            case Group group -> {
                sheet.style(place, 1).bold().wrapText(true).set();
                group.children().forEach(child -> rows(sheet, child));
            }
            case Leaf leaf -> {
                leaf.rule().maximum().ifPresent(most -> sheet.value(place, 2, new BigDecimal(most.toString())));
                for (int unit = 0; unit < units.size(); unit++) {
                    cell(sheet, place, FIRST_UNIT + unit, cells.get(unit).get(leaf.code()));
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Cell cell) {
        if (cell == null || cell.state() == CellState.BLANK) {
            return;
        }
        if (cell.state() == CellState.NOT_APPLICABLE) {
            sheet.value(row, column, DetailTable.NOT_APPLICABLE);
        } else {
            sheet.value(row, column, new BigDecimal(cell.points().toString()));
        }
    }
}
