package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SavedBlock;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.specialist.SpecialistTable;
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

/** One criterion of a specialist body in one cluster: units down; what they claim, the body's value, its points. */
final class SpecialistDesk implements ScoreGrid.Desk {

    private static final String CLAIM = "claim";
    private static final String VALUE = "value";
    private static final String POINTS = "points";

    private final SpecialistScoring scoring;
    private final UI reader = UI.getCurrentOrThrow();
    private final Map<String, SpecialistTable.Row> rows = new HashMap<>();
    private final SpecialistTable.Section section;

    SpecialistDesk(SpecialistScoring scoring, SpecialistTable.Section section) {
        this.scoring = scoring;
        this.section = section;
        section.rows().forEach(row -> rows.put(row.unit().toString(), row));
    }

    @Override
    public ClusterId cluster() {
        return section.cluster();
    }

    @Override
    public MatrixTable table() {
        var heads = new MatrixTable.Headings(say("scoring.specialist.code"), say("scoring.specialist.unit"), "");
        var columns = List.of(
                MatrixColumn.of(CLAIM, say("scoring.specialist.claim")).computed(say("scoring.specialist.claimHint")),
                value(),
                MatrixColumn.of(POINTS, say("scoring.specialist.points"))
                        .computed(say("scoring.specialist.pointsHint")));
        return new MatrixTable(heads, section.rows().stream().map(this::line).toList(), columns, cells());
    }

    private MatrixColumn value() {
        var column = MatrixColumn.of(VALUE, say("scoring.specialist.value"));
        var table = section.table();
        return MatrixCells.input(
                        section.leaf(),
                        table.guidanceFor(section.leaf().code()),
                        table.criteria().decimals())
                .map(column::takes)
                .orElse(column);
    }

    private MatrixRow line(SpecialistTable.Row row) {
        return MatrixRow.line(row.unit().toString(), row.code(), row.name());
    }

    private List<MatrixCell> cells() {
        var cells = new ArrayList<MatrixCell>();
        for (var row : section.rows()) {
            var id = row.unit().toString();
            row.claim()
                    .ifPresent(claim -> cells.add(
                            MatrixCell.of(id, CLAIM).value(MatrixCells.text(claim.entered()), claim.version())));
            cells.add(value(row, row.mine()));
            cells.add(points(id, row.mine()));
        }
        return cells;
    }

    private MatrixCell value(SpecialistTable.Row row, ScoreCell cell) {
        var value = MatrixCell.of(row.unit().toString(), VALUE).value(MatrixCells.text(cell.entered()), cell.version());
        return switch (row.access()) {
            case UNCONCERNED ->
                value.value(MatrixCell.NOT_APPLICABLE, cell.version()).in(MatrixCell.State.READ_ONLY, outside(row));
            case OPEN -> value.in(MatrixCell.State.OPEN, cell.note());
            case OWN -> value.in(MatrixCell.State.READ_ONLY, say("scoring.matrix.closed.OWN"));
            case NOT_ASSIGNED -> value.in(MatrixCell.State.READ_ONLY, say("scoring.matrix.closed.NOT_ASSIGNED"));
            case RECUSED -> value.in(MatrixCell.State.READ_ONLY, say("scoring.matrix.closed.RECUSED"));
            case HANDED_IN -> value.in(MatrixCell.State.READ_ONLY, say("scoring.matrix.closed.HANDED_IN"));
        };
    }

    private String outside(SpecialistTable.Row row) {
        return row.outside()
                .map(node -> new NotConcernedInWords(section.table()).of(node))
                .orElse("");
    }

    /** What the value is worth; against the cluster's best that is open until everybody's value is in. */
    MatrixCell points(String row, ScoreCell cell) {
        var points = section.leaf().rule() instanceof LeaderRelative || cell.entered() instanceof CellValue.Blank
                ? MatrixCell.BLANK
                : cell.points().map(Object::toString).orElse(MatrixCell.BLANK);
        return MatrixCell.of(row, POINTS).value(points, cell.version());
    }

    @Override
    public GridPlace place(MatrixChange change) {
        var row = Objects.requireNonNull(rows.get(change.row()));
        return new GridPlace(row.unit(), row.name(), section.leaf());
    }

    @Override
    public SavedBlock save(SaveBlock block) {
        return scoring.saveBlock(block);
    }

    @Override
    public MatrixCell shown(GridPlace place, ScoreCell cell) {
        return value(Objects.requireNonNull(rows.get(place.unit().toString())), cell);
    }

    @Override
    public List<MatrixCell> following(GridPlace place, ScoreCell cell) {
        return List.of(points(place.unit().toString(), cell));
    }

    /** The cluster's name, for a heading. */
    String title() {
        var most = section.leaf()
                .rule()
                .maximum()
                .map(max -> Numerals.shown(max, reader.getLocale()))
                .orElse("–");
        return say("scoring.specialist.cluster", section.name(), most);
    }

    private String say(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
