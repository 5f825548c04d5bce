package vn.codau.scoring.ui.matrix;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.codau.scoring.entry.BlockRefused;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SavedBlock;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.ui.cell.TooLate;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Matrix;
import vn.codau.uikit.MatrixCell;
import vn.codau.uikit.MatrixChange;
import vn.codau.uikit.MatrixOutcome;
import vn.codau.uikit.MatrixTable;

/**
 * Scores of one cluster on a matrix. Whatever is written at once is saved at once or not at all; where a score needs a
 * comment, it is asked for and the same is sent again.
 */
public final class ScoreGrid extends Composite<Div> {

    /** Where the scores come from and go to. */
    public interface Desk {

        ClusterId cluster();

        /** What the matrix shows; asked anew whenever it is shown. */
        MatrixTable table();

        /** The cell's criterion and unit. */
        GridPlace place(MatrixChange change);

        SavedBlock save(SaveBlock block);

        /** A saved or conflicting cell as the matrix shows it. */
        MatrixCell shown(GridPlace place, ScoreCell cell);

        /** Other cells that change with a saved one, such as its points. */
        default List<MatrixCell> following(GridPlace place, ScoreCell cell) {
            return List.of();
        }
    }

    private final Desk desk;
    private final Matrix matrix;

    public ScoreGrid(String label, Desk desk, Clock clock) {
        this.desk = desk;
        this.matrix = new Matrix(label, desk::table, this::write, clock);
        getContent().addClassName("score-grid");
        getContent().add(matrix);
    }

    void refresh() {
        matrix.refresh();
    }

    public List<MatrixOutcome> write(List<MatrixChange> changes) {
        try {
            return saved(changes, save(changes, change -> ""));
        } catch (BlockRefused refused) {
            var why = byCell(refused);
            if (why.values().stream().allMatch(ScoreGrid::lacksComment)) {
                askForComments(changes, why);
            }
            return changes.stream().map(change -> refusal(change, why)).toList();
        }
    }

    private SavedBlock save(List<MatrixChange> changes, Function<MatrixChange, String> notes) {
        var cells =
                changes.stream().map(change -> one(change, notes.apply(change))).toList();
        try {
            return desk.save(new SaveBlock(desk.cluster(), UUID.randomUUID(), cells));
        } catch (PhaseClosed closed) {
            throw TooLate.orElse(closed);
        }
    }

    private SaveBlock.One one(MatrixChange change, String note) {
        var place = desk.place(change);
        return new SaveBlock.One(
                place.unit(),
                place.leaf().code(),
                change.version(),
                MatrixCells.entered(change.value(), place.leaf()),
                note);
    }

    private List<MatrixOutcome> saved(List<MatrixChange> changes, SavedBlock block) {
        var outcomes = new ArrayList<MatrixOutcome>();
        var following = new ArrayList<MatrixCell>();
        for (int i = 0; i < changes.size(); i++) {
            var place = desk.place(changes.get(i));
            var cell = block.cells().get(i).cell();
            outcomes.add(new MatrixOutcome.Saved(desk.shown(place, cell)));
            following.addAll(desk.following(place, cell));
        }
        matrix.show(following);
        return outcomes;
    }

    private void askForComments(List<MatrixChange> changes, Map<String, DomainProblem> why) {
        var asked = changes.stream()
                .filter(change -> why.containsKey(key(change)))
                .map(change -> new CommentDialog.Asked(key(change), desk.place(change), change.value()))
                .toList();
        new CommentDialog(asked, notes -> {
                    var block = save(changes, change -> notes.getOrDefault(key(change), ""));
                    matrix.show(saved(changes, block).stream()
                            .map(outcome -> ((MatrixOutcome.Saved) outcome).cell())
                            .toList());
                })
                .open();
    }

    private MatrixOutcome refusal(MatrixChange change, Map<String, DomainProblem> why) {
        return switch (why.get(key(change))) {
            case null -> new MatrixOutcome.Held();
            case ScoreConflict conflict -> conflict(change, conflict.theirs());
            case DomainProblem problem ->
                new MatrixOutcome.Refused(
                        getTranslation(problem.key(), problem.arguments().toArray()));
        };
    }

    private MatrixOutcome conflict(MatrixChange change, ScoreCell theirs) {
        var shown = desk.shown(desk.place(change), theirs);
        return theirs.changed()
                .<MatrixOutcome>map(by -> new MatrixOutcome.Conflict(shown, by.by(), by.at()))
                .orElseGet(() -> new MatrixOutcome.Refused(getTranslation("scoring.conflict.theirsUnknown")));
    }

    private Map<String, DomainProblem> byCell(BlockRefused refused) {
        var why = new HashMap<String, DomainProblem>();
        refused.refusals().forEach(one -> why.put(key(one.unit(), one.criterion()), one.why()));
        return why;
    }

    private static boolean lacksComment(DomainProblem problem) {
        return problem instanceof ScoringProblem scoring && scoring.reason() == ScoringProblem.Reason.COMMENT_REQUIRED;
    }

    private String key(MatrixChange change) {
        var place = desk.place(change);
        return key(place.unit(), place.leaf().code());
    }

    private static String key(UnitId unit, String criterion) {
        return unit + " " + criterion;
    }
}
