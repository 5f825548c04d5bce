package vn.codau.scoring.ui.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.store.ReturnedItem;
import vn.codau.shared.screen.Progress;
import vn.codau.uikit.Numerals;

/** The cells of an open sheet as they stand by now, with what each lacks. */
public final class SheetCells {

    private final SheetForm form;
    private final Map<String, ScoreCell> cells;
    private final List<Gap> gaps;

    public SheetCells(SheetForm form) {
        this.form = form;
        this.cells = new HashMap<>(form.cells());
        this.gaps = new ArrayList<>(form.gaps());
    }

    public SheetForm form() {
        return form;
    }

    public Stream<Leaf> leaves() {
        return form.table().criteria().leaves().stream();
    }

    public ScoreCell of(Leaf leaf) {
        return cells.getOrDefault(leaf.code(), ScoreCell.untouched(leaf.code()));
    }

    /** The unit's own target, or the one that the criterion names for everybody. */
    public Optional<Decimal> target(Leaf leaf) {
        return form.table().targets().stream()
                .filter(target -> target.unit().equals(form.of().code())
                        && target.criterion().equals(leaf.code()))
                .findFirst()
                .map(target -> target.value())
                .or(leaf.rule()::target);
    }

    public List<ReturnedItem> returned(Leaf leaf) {
        return form.returned().stream()
                .filter(item -> item.criterion().equals(leaf.code()))
                .toList();
    }

    /** Why the criterion does not concern the unit; empty where it does. */
    public Optional<String> outside(Leaf leaf) {
        return Optional.ofNullable(form.outside().get(leaf.code()))
                .map(node -> new NotConcernedInWords(form.table()).of(node));
    }

    /** Whether its answer decides which criteria concern the unit. */
    public boolean isDeciding(Leaf leaf) {
        return form.table().concerns().values().stream()
                .flatMap(concern -> concern.where().stream())
                .anyMatch(answer -> answer.criterion().equals(leaf.code()));
    }

    public boolean isOpen(Leaf leaf) {
        return !(leaf.rule() instanceof Fixed) && form.isOpen(leaf.code());
    }

    public LineState state(Leaf leaf) {
        return leaf.rule() instanceof Fixed ? LineState.FIXED : LineState.of(of(leaf), form, gaps);
    }

    /** What the points of a criterion are, where it has any. */
    public Optional<String> points(Leaf leaf, Locale reader) {
        return leaf.rule() instanceof Fixed(var points)
                ? Optional.of(Numerals.shown(points, reader))
                : of(leaf).points()
                        .filter(points -> !form.isOutside(leaf.code()))
                        .map(points -> Numerals.shown(points, reader));
    }

    /** Somebody else's value, seen after a conflict. */
    public void see(Leaf leaf, ScoreCell cell) {
        cells.put(leaf.code(), cell);
    }

    public void saved(Leaf leaf, ScoreCell cell) {
        cells.put(leaf.code(), cell);
        gaps.removeIf(gap -> gap.criterion().equals(leaf.code()));
        if (lacksEvidence(leaf, cell)) {
            gaps.add(new Gap(Gap.Kind.EVIDENCE, leaf.code()));
        }
    }

    private boolean lacksEvidence(Leaf leaf, ScoreCell cell) {
        var guidance = form.table().guidanceFor(leaf.code());
        return form.evidence(leaf.code()).isEmpty()
                && cell.points()
                        .filter(points -> guidance.needsEvidence(leaf.counts(), Decimal.of(points.toString())))
                        .isPresent();
    }

    public Progress progress() {
        var open = (int) leaves().filter(leaf -> !(leaf.rule() instanceof Fixed))
                .filter(leaf -> !form.isOutside(leaf.code()) && !of(leaf).isDone())
                .count();
        var total = form.progress().total();
        return new Progress(Math.max(0, total - open), total);
    }
}
