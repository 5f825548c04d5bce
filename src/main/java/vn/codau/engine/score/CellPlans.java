package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.season.Scores;

/** The plans of a cluster's cells, made when they are first needed: one for each settling and kind of records. */
final class CellPlans {

    private final Scores scores;

    /** By leaf, then by kind. */
    private final List<@Nullable CellPlan[]> made = new ArrayList<>();

    CellPlans(Scores scores, Outline.OfLeaf[] leaves) {
        this.scores = scores;
        var bySettling = new IdentityHashMap<PreparedSettlement, @Nullable CellPlan[]>();
        for (var leaf : leaves) {
            made.add(bySettling.computeIfAbsent(leaf.settling(), settling -> new CellPlan[Scores.MOST_KINDS + 1]));
        }
    }

    /**
     * The plan of a leaf's cell in a unit's sheet.
     *
     * @param row the cell's first, or where it would be
     */
    CellPlan of(Outline.OfLeaf leaf, int unit, int row) {
        int kind = scores.kindOfCell(unit, leaf.index());
        if (kind == Scores.NO_KIND) {
            return make(leaf, unit, row);
        }
        var plans = made.get(leaf.index());
        var plan = plans[kind];
        if (plan == null) {
            plan = make(leaf, unit, row);
            plans[kind] = plan;
        }
        return plan;
    }

    private CellPlan make(Outline.OfLeaf leaf, int unit, int row) {
        int behind = scores.firstRowOfLeaf(leaf.index() + 1, row, scores.firstRow(unit + 1));
        return new CellPlan(new CellPlanner(leaf.settling(), scores, row, behind));
    }
}
