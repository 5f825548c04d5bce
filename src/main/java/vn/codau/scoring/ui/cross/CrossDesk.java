package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SavedBlock;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.ui.cell.Line;
import vn.codau.scoring.ui.cell.NotConcernedInWords;
import vn.codau.scoring.ui.matrix.GridPlace;
import vn.codau.scoring.ui.matrix.MatrixCells;
import vn.codau.scoring.ui.matrix.ScoreGrid;
import vn.codau.shared.ClusterId;
import vn.codau.uikit.MatrixCell;
import vn.codau.uikit.MatrixChange;
import vn.codau.uikit.MatrixColumn;
import vn.codau.uikit.MatrixRow;
import vn.codau.uikit.MatrixTable;
import vn.codau.uikit.Numerals;

/** A cluster's cross-scoring on a matrix: criteria down, units across, what each unit claims beside the cell. */
public final class CrossDesk implements ScoreGrid.Desk {

    private final CrossScoring scoring;
    private final UI reader = UI.getCurrentOrThrow();
    private final Map<String, Leaf> leaves = new HashMap<>();
    private final Map<String, ScoreMatrix.Column> columns = new HashMap<>();
    private ScoreMatrix shown;

    public CrossDesk(CrossScoring scoring, ClusterId cluster) {
        this.scoring = scoring;
        this.shown = scoring.matrix(cluster);
        index();
    }

    private void index() {
        leaves.clear();
        shown.table().criteria().leaves().forEach(leaf -> leaves.put(leaf.code(), leaf));
        columns.clear();
        shown.columns().forEach(column -> columns.put(column.unit().toString(), column));
    }

    /** What was read last. */
    ScoreMatrix matrix() {
        return shown;
    }

    @Override
    public ClusterId cluster() {
        return shown.of().cluster();
    }

    @Override
    public MatrixTable table() {
        shown = scoring.matrix(cluster());
        index();
        var heads = new MatrixTable.Headings(
                say("scoring.matrix.code"), say("scoring.matrix.criterion"), say("scoring.matrix.max"));
        return new MatrixTable(
                heads, rows(), shown.columns().stream().map(this::column).toList(), cells());
    }

    private List<MatrixRow> rows() {
        var asked = new HashSet<>(shown.criteria());
        var rows = new ArrayList<MatrixRow>();
        for (var line : Line.of(shown.table().criteria().sections())) {
            if (!line.isLeaf()) {
                rows.add(MatrixRow.group(line.code(), line.code(), line.node().title())
                        .at(line.depth()));
            } else if (asked.contains(line.code())) {
                rows.add(row((Leaf) line.node(), line.depth()));
            }
        }
        return rows;
    }

    private MatrixRow row(Leaf leaf, int depth) {
        var criteria = shown.table().criteria();
        var row = MatrixRow.line(leaf.code(), leaf.code(), leaf.title())
                .at(depth)
                .max(leaf.rule().maximum().map(Object::toString).orElse(""));
        return MatrixCells.input(leaf, shown.table().guidanceFor(leaf.code()), criteria.decimals())
                .map(row::takes)
                .orElse(row);
    }

    private MatrixColumn column(ScoreMatrix.Column unit) {
        var column = MatrixColumn.of(unit.unit().toString(), unit.code()).hint(unit.name());
        return switch (unit.access()) {
            case OPEN, UNCONCERNED -> column; // Single criteria may not concern it; a whole unit always is scored.
            case OWN -> closed(column, "scoring.matrix.closed.OWN", "scoring.matrix.label.OWN");
            case NOT_ASSIGNED ->
                closed(column, "scoring.matrix.closed.NOT_ASSIGNED", "scoring.matrix.label.NOT_ASSIGNED");
            case RECUSED -> closed(column, "scoring.matrix.closed.RECUSED", "scoring.matrix.label.RECUSED");
            case HANDED_IN -> closed(column, "scoring.matrix.closed.HANDED_IN", "scoring.matrix.label.HANDED_IN");
        };
    }

    private MatrixColumn closed(MatrixColumn column, String reasonKey, String labelKey) {
        return column.closed(say(reasonKey), say(labelKey));
    }

    private List<MatrixCell> cells() {
        var cells = new ArrayList<MatrixCell>();
        for (var column : shown.columns()) {
            for (var code : shown.criteria()) {
                var place = new GridPlace(column.unit(), column.name(), leaf(code));
                cells.add(shown(place, column.mine(code)));
            }
        }
        return cells;
    }

    private Leaf leaf(String code) {
        return Objects.requireNonNull(leaves.get(code));
    }

    @Override
    public GridPlace place(MatrixChange change) {
        var column = Objects.requireNonNull(columns.get(change.column()));
        return new GridPlace(column.unit(), column.name(), leaf(change.row()));
    }

    @Override
    public SavedBlock save(SaveBlock block) {
        return scoring.saveBlock(block);
    }

    @Override
    public MatrixCell shown(GridPlace place, ScoreCell cell) {
        var column = Objects.requireNonNull(columns.get(place.unit().toString()));
        var code = place.leaf().code();
        var outside = column.outside().get(code);
        if (outside != null) {
            return MatrixCell.of(code, place.unit().toString())
                    .value(MatrixCell.NOT_APPLICABLE, cell.version())
                    .in(MatrixCell.State.READ_ONLY, new NotConcernedInWords(shown.table()).of(outside));
        }
        return MatrixCell.of(code, place.unit().toString())
                .value(MatrixCells.text(cell.entered()), cell.version())
                .in(MatrixCell.State.OPEN, cell.note())
                .hint(hint(column, code));
    }

    private String hint(ScoreMatrix.Column column, String code) {
        var claim = Optional.ofNullable(column.claims().get(code))
                .map(claimed -> say("scoring.matrix.claim", words(claimed)) + note(claimed))
                .orElseGet(() -> say("scoring.matrix.noClaim"));
        var others = column.others().stream()
                .filter(given -> given.cell().criterion().equals(code))
                .map(given -> say("scoring.matrix.given", given.scorer(), words(given.cell())))
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? claim : claim + " · " + others;
    }

    private String note(ScoreCell cell) {
        return cell.note().isBlank() ? "" : " (" + cell.note() + ")";
    }

    private String words(ScoreCell cell) {
        return switch (cell.entered()) {
            case CellValue.Blank() -> say("scoring.value.blank");
            case CellValue.NotApplicable() -> say("scoring.value.notApplicable");
            case CellValue.Value value -> Numerals.shown(value, reader.getLocale());
        };
    }

    private String say(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
