package vn.codau.uikit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.codau.shared.DomainProblem;

/** Keeps what is written into a trial's matrix, and refuses what some values ask it to. */
final class TrialScores implements MatrixHandler {

    static final Instant THEN = Instant.parse("2026-11-22T03:30:00Z");

    /** What the server does not take, though the browser would: 6.66. */
    static final String REFUSED = "6.66";

    /** What meets a change by somebody else: 7.77. */
    static final String CONFLICT = "7.77";

    /** What meets a mistake in the portal: 5.55. */
    static final String MISTAKE = "5.55";

    /** What comes too late altogether: 4.44. */
    static final String CLOSED = "4.44";

    private final MatrixTable table;
    private final Map<MatrixChange.Place, MatrixCell> cells = new LinkedHashMap<>();
    private final List<List<MatrixChange>> written = new ArrayList<>();
    private Consumer<List<MatrixCell>> screen = cells -> {};
    private int mistakes;

    TrialScores(MatrixTable table) {
        this.table = table;
        table.cells().forEach(cell -> cells.put(new MatrixChange.Place(cell.row(), cell.column()), cell));
    }

    void shownBy(Matrix matrix) {
        screen = matrix::show;
    }

    synchronized MatrixTable table() {
        return new MatrixTable(table.headings(), table.rows(), table.columns(), List.copyOf(cells.values()));
    }

    /** The value that is kept for a cell. */
    synchronized String value(String row, String column) {
        return cell(new MatrixChange.Place(row, column)).value();
    }

    /** Every act that came this far, oldest first. */
    synchronized List<List<MatrixChange>> written() {
        return List.copyOf(written);
    }

    @Override
    public synchronized List<MatrixOutcome> write(List<MatrixChange> changes) {
        written.add(changes);
        if (changes.stream().anyMatch(change -> change.value().equals(CLOSED))) {
            throw new TooLate();
        }
        if (changes.stream().anyMatch(change -> change.value().equals(MISTAKE)) && mistakes++ == 0) {
            throw new IllegalStateException("a mistake of the trial");
        }
        var outcomes = changes.stream().map(this::judge).toList();
        if (outcomes.stream().allMatch(MatrixOutcome.Saved.class::isInstance)) {
            outcomes.forEach(outcome -> keep(((MatrixOutcome.Saved) outcome).cell()));
            screen.accept(List.of(
                    MatrixCell.of("T", changes.getFirst().column()).value(Integer.toString(written.size()), 0)));
            return outcomes;
        }
        return outcomes.stream()
                .map(outcome -> outcome instanceof MatrixOutcome.Saved ? new MatrixOutcome.Held() : outcome)
                .toList();
    }

    private MatrixOutcome judge(MatrixChange change) {
        var now = cell(change.place());
        if (change.value().equals(REFUSED)) {
            return new MatrixOutcome.Refused("Điểm này cao hơn mức đơn vị tự chấm");
        }
        if (change.value().equals(CONFLICT) && now.version() < 100) {
            var theirs = now.value("3.25", 100);
            keep(theirs);
            return new MatrixOutcome.Conflict(theirs, "Trần Văn Bình", THEN);
        }
        if (change.version() != now.version()) {
            return new MatrixOutcome.Conflict(now, "Lê Thị Cúc", THEN);
        }
        return new MatrixOutcome.Saved(now.value(change.value(), now.version() + 1));
    }

    private MatrixCell cell(MatrixChange.Place place) {
        return cells.getOrDefault(place, MatrixCell.of(place.row(), place.column()));
    }

    private void keep(MatrixCell cell) {
        cells.put(new MatrixChange.Place(cell.row(), cell.column()), cell);
    }

    private static final class TooLate extends DomainProblem {

        private static final long serialVersionUID = 1L;

        TooLate() {
            super("uikit.matrix.lockedCell");
        }
    }
}
