package vn.codau.engine.score;

import org.jspecify.annotations.Nullable;
import vn.codau.engine.number.Summation;
import vn.codau.engine.season.Scores;

/**
 * The plans of all cells of a sheet. Sheets that have like records throughout, as full sheets have, share one, and their
 * cells are added up in one go.
 */
final class SheetPlan {

    private final Scores scores;
    private final Outline.OfLeaf[] leaves;
    private final CellPlans plans;
    private final boolean areNarrow;

    /** The sheet that this was made for or that was like it; by leaf, the cell's plan and first row in the sheet. */
    private int sheet = -1;

    private final CellPlan[] cells;
    private final int[] rows;
    private int incompleteCells;
    private boolean hasNotApplicable;
    private @Nullable Summation summation;

    SheetPlan(Scores scores, Outline.OfLeaf[] leaves) {
        this.scores = scores;
        this.leaves = leaves;
        this.plans = new CellPlans(scores, leaves);
        this.areNarrow = scores.areNarrow();
        this.cells = new CellPlan[leaves.length];
        this.rows = new int[leaves.length];
    }

    /** Makes the plan for a unit's sheet, unless the one that is there fits it. */
    void fit(int unit) {
        boolean fits = sheet >= 0 && scores.areAlike(sheet, unit);
        sheet = unit;
        if (!fits) {
            summation = null;
            make();
        } else if (summation == null && areNarrow) {
            summation = summation();
        }
    }

    private void make() {
        incompleteCells = 0;
        hasNotApplicable = false;
        int first = scores.firstRow(sheet);
        int row = first;
        for (var leaf : leaves) {
            var plan = plans.of(leaf, sheet, row);
            cells[leaf.index()] = plan;
            rows[leaf.index()] = row - first;
            row += plan.records();
            incompleteCells += plan.isIncomplete() ? 1 : 0;
            hasNotApplicable |= plan.state() == CellState.NOT_APPLICABLE;
        }
    }

    private Summation summation() {
        var sums = new Summation(scores.firstRow(sheet + 1) - scores.firstRow(sheet), leaves.length);
        for (var leaf : leaves) {
            var plan = cells[leaf.index()];
            for (int term = 0; addsUp(leaf) && term < plan.terms(); term++) {
                sums.add(rows[leaf.index()] + plan.row(term), plan.factor(term), leaf.index());
            }
        }
        return sums;
    }

    /** Adds up all cells for which {@link #addsUp}, before they are asked for. */
    void addUp() {
        if (summation != null) {
            scores.addUp(summation, scores.firstRow(sheet));
        }
    }

    /** Whether a cell takes adding and dividing alone, all of it within a {@code long}. */
    boolean addsUp(Outline.OfLeaf leaf) {
        return areNarrow && leaf.measured() == null && cells[leaf.index()].addsUp();
    }

    /** The settled points of a cell that {@link #addsUp}. */
    long settled(Outline.OfLeaf leaf) {
        var plan = cells[leaf.index()];
        return plan.divided(summation == null ? plan.sum(scores, row(leaf)) : summation.sum(leaf.index()));
    }

    CellPlan cell(Outline.OfLeaf leaf) {
        return cells[leaf.index()];
    }

    /** The first row of a cell, or where it would be. */
    int row(Outline.OfLeaf leaf) {
        return scores.firstRow(sheet) + rows[leaf.index()];
    }

    /** How many cells are blank or lack a part. */
    int incompleteCells() {
        return incompleteCells;
    }

    boolean hasNotApplicable() {
        return hasNotApplicable;
    }
}
