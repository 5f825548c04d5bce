package vn.codau.scoring.ui;

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
import vn.codau.scoring.Cell;
import vn.codau.scoring.Gap;
import vn.codau.scoring.ReturnedItem;
import vn.codau.scoring.SheetForm;
import vn.codau.shared.Progress;
import vn.codau.uikit.Numerals;

/** The cells of an open sheet as they stand by now, with what each lacks. */
final class SheetCells {

    private final SheetForm form;
    private final Map<String, Cell> cells;
    private final List<Gap> gaps;

    SheetCells(SheetForm form) {
        this.form = form;
        this.cells = new HashMap<>(form.cells());
        this.gaps = new ArrayList<>(form.gaps());
    }

    SheetForm form() {
        return form;
    }

    Stream<Leaf> leaves() {
        return form.table().criteria().leaves().stream();
    }

    Cell of(Leaf leaf) {
        return cells.getOrDefault(leaf.code(), Cell.untouched(leaf.code()));
    }

    /** The unit's own target, or the one that the criterion names for everybody. */
    Optional<Decimal> target(Leaf leaf) {
        return form.table().targets().stream()
                .filter(target -> target.unit().equals(form.of().code())
                        && target.criterion().equals(leaf.code()))
                .findFirst()
                .map(target -> target.value())
                .or(leaf.rule()::target);
    }

    List<ReturnedItem> returned(Leaf leaf) {
        return form.returned().stream()
                .filter(item -> item.criterion().equals(leaf.code()))
                .toList();
    }

    /** Why the criterion does not concern the unit; empty where it does. */
    Optional<String> outside(Leaf leaf) {
        return Optional.ofNullable(form.outside().get(leaf.code()))
                .map(node -> new OutsideInWords(form.table()).of(node));
    }

    /** Whether its answer decides which criteria concern the unit. */
    boolean isDeciding(Leaf leaf) {
        return form.table().concerns().values().stream()
                .flatMap(concern -> concern.where().stream())
                .anyMatch(answer -> answer.criterion().equals(leaf.code()));
    }

    boolean isOpen(Leaf leaf) {
        return !(leaf.rule() instanceof Fixed) && form.isOpen(leaf.code());
    }

    LineState state(Leaf leaf) {
        return leaf.rule() instanceof Fixed ? LineState.FIXED : LineState.of(of(leaf), form, gaps);
    }

    /** What the points of a criterion are, where it has any. */
    Optional<String> points(Leaf leaf, Locale reader) {
        return leaf.rule() instanceof Fixed(var points)
                ? Optional.of(Numerals.shown(points, reader))
                : of(leaf).points()
                        .filter(points -> !form.isOutside(leaf.code()))
                        .map(points -> Numerals.shown(points, reader));
    }

    /** Somebody else's value, seen after a conflict. */
    void see(Leaf leaf, Cell cell) {
        cells.put(leaf.code(), cell);
    }

    void saved(Leaf leaf, Cell cell) {
        cells.put(leaf.code(), cell);
        gaps.removeIf(gap -> gap.criterion().equals(leaf.code()));
        if (lacksEvidence(leaf, cell)) {
            gaps.add(new Gap(Gap.Kind.EVIDENCE, leaf.code()));
        }
    }

    private boolean lacksEvidence(Leaf leaf, Cell cell) {
        var guidance = form.table().guidanceFor(leaf.code());
        return form.evidence(leaf.code()).isEmpty()
                && cell.points()
                        .filter(points -> guidance.needsEvidence(leaf.counts(), Decimal.of(points.toString())))
                        .isPresent();
    }

    Progress progress() {
        var open = (int) leaves().filter(leaf -> !(leaf.rule() instanceof Fixed))
                .filter(leaf -> !form.isOutside(leaf.code()) && !of(leaf).isDone())
                .count();
        var total = form.progress().total();
        return new Progress(Math.max(0, total - open), total);
    }
}
