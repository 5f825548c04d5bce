package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.season.Scores;

/** The plans of a cluster's cells, made when they are first needed. */
final class CellPlans {

    /** Many like cells have few kinds of records; where they have many, keeping plans would save nothing. */
    private static final int MOST_KEPT = 64;

    private final Scores scores;

    /** By leaf: the kinds of records that were met, and the kind that was met last. */
    private final List<Map<Long, CellPlan>> kept = new ArrayList<>();

    private final long[] kinds;
    private final @Nullable CellPlan[] recent;

    CellPlans(Scores scores, Outline.OfLeaf[] leaves) {
        this.scores = scores;
        this.kinds = new long[leaves.length];
        this.recent = new CellPlan[leaves.length];
        var bySettling = new IdentityHashMap<Settling, Map<Long, CellPlan>>();
        for (var leaf : leaves) {
            kept.add(bySettling.computeIfAbsent(leaf.settling(), settling -> new HashMap<>()));
        }
    }

    /**
     * The plan of a leaf's cell.
     *
     * @param row the cell's first, or where it would be
     * @param end where the sheet ends
     */
    CellPlan of(Outline.OfLeaf leaf, int row, int end) {
        long kind = scores.kindOfCell(leaf.index(), row, end);
        var last = recent[leaf.index()];
        if (last != null && kinds[leaf.index()] == kind && kind != Scores.NO_KIND) {
            return last;
        }
        var plan = kept(leaf, kind, row, end);
        kinds[leaf.index()] = kind;
        recent[leaf.index()] = plan;
        return plan;
    }

    private CellPlan kept(Outline.OfLeaf leaf, long kind, int row, int end) {
        var plans = kept.get(leaf.index());
        var plan = plans.get(kind);
        if (plan == null) {
            int behind = scores.firstRowOfLeaf(leaf.index() + 1, row, end);
            plan = new CellPlan(new CellPlanner(leaf.settling(), scores, row, behind));
            if (kind != Scores.NO_KIND && plans.size() < MOST_KEPT) {
                plans.put(kind, plan);
            }
        }
        return plan;
    }
}
