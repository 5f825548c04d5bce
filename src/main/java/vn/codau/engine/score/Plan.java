package vn.codau.engine.score;

import vn.codau.engine.criteria.Combine;
import vn.codau.engine.season.Scores;

/**
 * Which records of a sheet count, how often, and what their sum is divided by (season pack, section 3). That follows from
 * which records there are, whatever their points; so sheets that are alike in this, as full sheets are, share one plan.
 */
final class Plan {

    private static final int LEAST_TO_TRIM = 4;

    private final Scores scores;
    private final Outline.OfLeaf[] leaves;

    /** The sheet that the plan was made from, and where its records end. */
    private int sheet = -1;

    private int end;

    /** By term, which is a record that counts: its row from the beginning of the sheet, its factor, its part. */
    private int[] rows = {};

    private long[] factors = {};
    private Outline.Part[] parts = {};
    private int terms;

    /** By leaf: where its terms end, what their sum is divided by or 0, what the cell is. */
    private final int[] ends;

    private final long[] divisors;
    private final CellState[] states;
    private final boolean[] incomplete;
    private final boolean[] plain;
    private int incompleteCells;
    private boolean hasNotApplicable;

    Plan(Scores scores, Outline.OfLeaf[] leaves) {
        this.scores = scores;
        this.leaves = leaves;
        this.ends = new int[leaves.length];
        this.divisors = new long[leaves.length];
        this.states = new CellState[leaves.length];
        this.incomplete = new boolean[leaves.length];
        this.plain = new boolean[leaves.length];
    }

    /** Makes the plan for a sheet, unless the one that is there fits it. */
    void fit(int unit) {
        if (sheet < 0 || !scores.areAlike(sheet, unit)) {
            sheet = unit;
            make(scores.firstRow(unit), scores.firstRow(unit + 1));
        }
    }

    private void make(int first, int behind) {
        end = behind;
        terms = 0;
        incompleteCells = 0;
        hasNotApplicable = false;
        if (rows.length < end - first) {
            rows = new int[end - first];
            factors = new long[end - first];
            parts = new Outline.Part[end - first];
        }
        int row = first;
        for (var leaf : leaves) {
            row = plan(leaf, row);
            ends[leaf.index()] = terms;
            incompleteCells += incomplete[leaf.index()] ? 1 : 0;
            hasNotApplicable |= states[leaf.index()] == CellState.NOT_APPLICABLE;
        }
        for (int term = 0; term < terms; term++) {
            rows[term] -= first;
        }
    }

    /**
     * Weights the parts that are there, to be divided once by their weights and the number of peers. One record alone, such
     * as the verified one, is a part like any other, with nothing to divide.
     *
     * @param from not behind the cell's first record
     * @return not behind the next cell's first record
     */
    private int plan(Outline.OfLeaf leaf, int from) {
        int begin = terms;
        int row = scores.firstRowOfSlot(leaf.verified().slot(), from, end);
        var first = scores.isAtSlot(leaf.verified().slot(), row, end) ? leaf.verified() : leaf.parts();
        long weights = 0;
        int count = 1;
        boolean hasValue = false;
        boolean lacksPart = false;
        for (var part = first; part != null; part = part.next()) {
            row = scores.firstRowOfSlot(part.slot(), row, end);
            int behind = part.peers() == null ? row + 1 : scores.firstRowOfSlot(part.slot() + 1, row, end);
            int values = scores.isAtSlot(part.slot(), row, end) ? values(row, behind) : -1;
            if (values < 0) {
                weights += part.weight();
                lacksPart = true;
                continue;
            }
            if (values > 0) {
                weights += part.weight();
                hasValue = true;
            }
            if (part.peers() != null && values > 0) {
                // What was added before is divided by the number of peers with them.
                count = counted(part.peers(), values);
                for (int term = begin; term < terms; term++) {
                    factors[term] *= count;
                }
            }
            for (; row < behind; row++) {
                boolean isValue = !scores.isNotApplicable(row);
                if (isValue || values == 0) {
                    add(row, isValue ? part.weight() : 0, part);
                }
            }
        }
        divisors[leaf.index()] = hasValue && !first.isAlone() ? weights * count : 0;
        states[leaf.index()] = state(leaf, hasValue, weights);
        incomplete[leaf.index()] = lacksPart && leaf.fixed() == null;
        plain[leaf.index()] = leaf.isPlain() && states[leaf.index()] != CellState.NOT_APPLICABLE;
        return row;
    }

    private static CellState state(Outline.OfLeaf leaf, boolean hasValue, long weights) {
        if (hasValue || leaf.fixed() != null) {
            return CellState.VALUE;
        }
        return weights > 0 ? CellState.BLANK : CellState.NOT_APPLICABLE;
    }

    private int values(int from, int behind) {
        int values = 0;
        for (int row = from; row < behind; row++) {
            values += scores.isNotApplicable(row) ? 0 : 1;
        }
        return values;
    }

    /** How many of the peers' values count. */
    static int counted(Combine combine, int values) {
        return switch (combine) {
            case MEAN -> values;
            case MEDIAN -> values % 2 == 0 ? 2 : 1;
            case TRIMMED_MEAN -> values < LEAST_TO_TRIM ? values : values - 2;
        };
    }

    private void add(int row, long factor, Outline.Part part) {
        rows[terms] = row;
        factors[terms] = factor;
        parts[terms] = part;
        terms++;
    }

    /** A leaf's terms are those from here to before {@link #end}. */
    int begin(int leaf) {
        return leaf == 0 ? 0 : ends[leaf - 1];
    }

    int end(int leaf) {
        return ends[leaf];
    }

    /** Counted from the first row of the sheet. */
    int row(int term) {
        return rows[term];
    }

    /** How often the record's points count; 0 where it counts as not applicable. */
    long factor(int term) {
        return factors[term];
    }

    Outline.Part part(int term) {
        return parts[term];
    }

    /** What the sum of a leaf's terms is divided by; 0 where it is not divided. */
    long divisor(int leaf) {
        return divisors[leaf];
    }

    CellState state(int leaf) {
        return states[leaf];
    }

    /** Whether the cell is blank or lacks a part. */
    boolean isIncomplete(int leaf) {
        return incomplete[leaf];
    }

    /** Whether the cell is settled by adding alone. */
    boolean isPlain(int leaf) {
        return plain[leaf];
    }

    /** How many cells of the sheet are blank or lack a part. */
    int incompleteCells() {
        return incompleteCells;
    }

    boolean hasNotApplicable() {
        return hasNotApplicable;
    }
}
