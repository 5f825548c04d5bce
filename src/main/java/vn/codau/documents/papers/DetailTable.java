package vn.codau.documents.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.TableXml;
import vn.codau.documents.template.TableXml.Cell;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.ClusterScoring;

/** Every criterion against every unit: what each cell was settled at. */
final class DetailTable {

    /** What stands for a cell that does not apply; a blank cell is left blank, and 0 is 0. */
    static final String NOT_APPLICABLE = "KAD";

    private static final int LETTERS = 18;
    private static final int UNITS_BESIDE = 15;
    /** Widths in twentieths of a point: with fifteen units, "100,00" still stands on one line. */
    private static final int CODE_WIDTH = 800;

    private static final int LEAST_TITLE_WIDTH = 3_400;
    private static final int MOST_POINTS_WIDTH = 1_100;

    private final ClusterRanking ranking;
    private final Criteria criteria;
    private final Map<String, Map<String, vn.codau.engine.score.Cell>> cells = new HashMap<>();

    DetailTable(ClusterRanking ranking) {
        this.ranking = ranking;
        this.criteria = ranking.cluster().criteria();
        var scoring = new ClusterScoring(ranking.cluster());
        graded().forEach(unit -> cells.put(unit, scoring.cells(unit)));
    }

    /** The graded units in the order of their ranks; their numbers head the columns. */
    List<String> graded() {
        return ranking.standings().stream()
                .filter(Standing::isGraded)
                .map(Standing::unit)
                .toList();
    }

    /** As many tables as the paper's width asks for. */
    List<TableXml> tables(int width) {
        var units = graded();
        var tables = new ArrayList<TableXml>();
        for (int from = 0; from < units.size(); from += UNITS_BESIDE) {
            int to = Math.min(from + UNITS_BESIDE, units.size());
            tables.add(table(width, from, units.subList(from, to)));
        }
        return tables;
    }

    private TableXml table(int width, int before, List<String> units) {
        var titles = new ArrayList<>(List.of("Mã", "Tiêu chí", "Điểm tối đa"));
        for (int unit = 1; unit <= units.size(); unit++) {
            titles.add("(" + (before + unit) + ")");
        }
        var table = new TableXml(widths(width, units.size()), LETTERS).heading(titles);
        criteria.sections().forEach(section -> rows(table, section, units));
        return table;
    }

    private static int[] widths(int width, int units) {
        var widths = new int[units + 3];
        int points = Math.min(MOST_POINTS_WIDTH, (width - CODE_WIDTH - LEAST_TITLE_WIDTH) / (units + 1));
        Arrays.fill(widths, points);
        widths[0] = CODE_WIDTH;
        widths[1] = width - CODE_WIDTH - points * (units + 1);
        return widths;
    }

    private void rows(TableXml table, Node node, List<String> units) {
        switch (node) {
            case Group group -> {
                var title = Cell.left(group.title()).bold().over(units.size() + 2);
                table.row(List.of(Cell.left(group.code()).bold(), title));
                group.children().forEach(child -> rows(table, child, units));
            }
            case Leaf leaf -> {
                var row = new ArrayList<Cell>();
                row.add(Cell.left(leaf.code()));
                row.add(Cell.left(leaf.title()));
                row.add(Cell.right(maximum(leaf, criteria.decimals())));
                units.forEach(unit -> row.add(Cell.right(shown(unit, leaf))));
                table.row(row);
            }
        }
    }

    /** Which unit a column's number is, and what stands for what. */
    static List<String> legend(SealedSeason sealed, List<String> units) {
        var names = new ArrayList<String>();
        for (var unit : units) {
            names.add("(" + (names.size() + 1) + ") " + sealed.name(unit));
        }
        return List.of(
                "Đơn vị: " + String.join("; ", names) + ".",
                NOT_APPLICABLE + ": không áp dụng. Ô trống: chưa có điểm. Điểm của tiêu chí trừ là số điểm bị trừ.");
    }

    /** With as many decimals as the points that stand beside it. */
    static String maximum(Leaf leaf, int decimals) {
        return leaf.rule()
                .maximum()
                .map(most -> PaperText.number(Points.of(most, decimals)))
                .orElse("");
    }

    private String shown(String unit, Leaf leaf) {
        var cell = cells.getOrDefault(unit, Map.of()).get(leaf.code());
        if (cell == null || cell.state() == CellState.BLANK) {
            return "";
        }
        return cell.state() == CellState.NOT_APPLICABLE ? NOT_APPLICABLE : PaperText.number(cell.points());
    }
}
