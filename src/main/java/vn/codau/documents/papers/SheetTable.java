package vn.codau.documents.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.TableXml;
import vn.codau.documents.template.TableXml.Cell;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.NodeExplanation;
import vn.codau.engine.score.SheetExplanation;

/** A unit's sheet: each criterion, who gave it what, and what it was settled at. */
final class SheetTable {

    private static final int LETTERS = 22;
    private static final int CODE_SHARE = 15;
    private static final int TITLE_SHARE = 62;
    private static final int POINTS_SHARE = 15;
    private static final int MOST_PEERS = 3;
    private static final List<Source> COLUMNS =
            List.of(Source.SELF, Source.HEAD, Source.PEER, Source.SPECIALIST, Source.VERIFIED);

    private final SheetExplanation sheet;
    private final List<Source> sources;

    SheetTable(SheetExplanation sheet) {
        this.sheet = sheet;
        var used = EnumSet.noneOf(Source.class);
        sheet.sections().forEach(section -> collect(section.node(), used));
        this.sources = COLUMNS.stream().filter(used::contains).toList();
    }

    TableXml table(int width) {
        var shares = new int[sources.size() + 5];
        Arrays.fill(shares, POINTS_SHARE);
        shares[0] = CODE_SHARE;
        shares[1] = TITLE_SHARE;
        var titles = new ArrayList<>(List.of("Mã", "Tiêu chí", "Tính vào", "Điểm tối đa"));
        sources.forEach(source -> titles.add(title(source)));
        titles.add("Điểm chốt");
        var table = new TableXml(TableXml.shares(width, shares), LETTERS).heading(titles);
        for (var section : sheet.sections()) {
            rows(table, section.node());
            sum(table, "Cộng " + section.node().node().title(), section.result().net());
        }
        sum(table, "Điểm chuẩn", sheet.score().base());
        sum(table, "Điểm thưởng", sheet.score().bonus());
        sum(table, "Điểm trừ", sheet.score().deduction());
        sum(table, "Tổng điểm", sheet.score().total());
        return table;
    }

    private void sum(TableXml table, String title, Object points) {
        var label = Cell.right(title).bold().over(sources.size() + 4);
        table.row(List.of(label, Cell.right(PaperText.number(points)).bold()));
    }

    private static void collect(NodeExplanation node, Set<Source> used) {
        switch (node) {
            case NodeExplanation.OfGroup group -> group.children().forEach(child -> collect(child, used));
            case NodeExplanation.OfLeaf leaf ->
                leaf.records().forEach(given -> used.add(given.score().source()));
        }
    }

    private void rows(TableXml table, NodeExplanation node) {
        switch (node) {
            case NodeExplanation.OfGroup group -> {
                var title = Cell.left(group.node().title()).bold().over(sources.size() + 4);
                table.row(List.of(Cell.left(group.node().code()).bold(), title));
                group.children().forEach(child -> rows(table, child));
            }
            case NodeExplanation.OfLeaf leaf -> row(table, leaf);
        }
    }

    private void row(TableXml table, NodeExplanation.OfLeaf leaf) {
        var row = new ArrayList<Cell>();
        row.add(Cell.left(leaf.node().code()));
        row.add(Cell.left(leaf.node().title()));
        row.add(Cell.center(counts(leaf.node())));
        row.add(Cell.right(DetailTable.maximum(leaf.node(), leaf.points().decimals())));
        sources.forEach(source -> row.add(Cell.right(given(leaf, source))));
        row.add(Cell.right(settled(leaf)).bold());
        table.row(row);
    }

    private static String counts(Leaf leaf) {
        return switch (leaf.counts()) {
            case Counts.BASE -> "Chuẩn";
            case Counts.BONUS -> "Thưởng";
            case Counts.DEDUCTION -> "Trừ";
        };
    }

    private static String settled(NodeExplanation.OfLeaf leaf) {
        return switch (leaf.state()) {
            case CellState.BLANK -> "";
            case CellState.NOT_APPLICABLE -> DetailTable.NOT_APPLICABLE;
            case CellState.VALUE -> PaperText.number(leaf.points());
        };
    }

    /** The points that this source gave; what was entered where points come from comparing all units. */
    private static String given(NodeExplanation.OfLeaf leaf, Source source) {
        var texts = leaf.records().stream()
                .filter(given -> given.score().source() == source)
                .map(SheetTable::given)
                .toList();
        return texts.size() <= MOST_PEERS
                ? String.join("; ", texts)
                : texts.stream().limit(MOST_PEERS).collect(Collectors.joining("; ")) + "; …";
    }

    private static String given(NodeExplanation.Given given) {
        if (given.score().entered().isEmpty()) {
            return DetailTable.NOT_APPLICABLE;
        }
        return given.points()
                .map(PaperText::number)
                .orElseGet(() -> PaperText.number(given.score().entered().get()));
    }

    private static String title(Source source) {
        return switch (source) {
            case SELF -> "Tự chấm";
            case HEAD -> "Trưởng chấm";
            case PEER -> "Chấm chéo";
            case SPECIALIST -> "Chuyên đề chấm";
            case VERIFIED -> "Thẩm định";
        };
    }
}
