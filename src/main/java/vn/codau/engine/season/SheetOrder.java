package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;

/**
 * The order in which accepted score records are kept: by unit, then place, then who scored; never by where they stood in
 * the file.
 */
final class SheetOrder {

    private final ScoreColumns columns;
    private final Comparator<Integer> byScorer;

    /** The records' indices in this order, and where each unit's sheet begins in it. */
    private final int[] order;

    private final int[] firstOfUnit;

    /**
     * Orders the accepted records.
     *
     * @param scorer who gave the record at an index
     */
    SheetOrder(ScoreColumns columns, MemberCheck membership, IntFunction<String> scorer) {
        this.columns = columns;
        this.byScorer = Comparator.<Integer>comparingInt(index -> membership.orderAsDeputy(scorer.apply(index)))
                .thenComparing(scorer::apply)
                .thenComparing(Comparator.naturalOrder());
        this.firstOfUnit = new int[membership.members().size() + 1];
        countSheets();
        this.order = new int[firstOfUnit[firstOfUnit.length - 1]];
        fillSheets();
        for (int unit = 0; unit + 1 < firstOfUnit.length; unit++) {
            sortSheet(firstOfUnit[unit], firstOfUnit[unit + 1]);
        }
    }

    int size() {
        return order.length;
    }

    /** The index of the record that comes at that place in this order. */
    int index(int place) {
        return order[place];
    }

    /** Where each unit's sheet begins; the last entry is where all end. */
    int[] firstOfUnit() {
        return firstOfUnit;
    }

    /** Whether two records are for the same cell from the same source. */
    boolean isSameSource(int index, int other) {
        return columns.unit(index) == columns.unit(other) && cellAndSource(index) == cellAndSource(other);
    }

    private int cellAndSource(int index) {
        return Scores.cellAndSource(columns.place(index));
    }

    private void countSheets() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.isAccepted(i)) {
                firstOfUnit[columns.unit(i) + 1]++;
            }
        }
        Arrays.parallelPrefix(firstOfUnit, Integer::sum);
    }

    private void fillSheets() {
        var next = firstOfUnit.clone();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.isAccepted(i)) {
                order[next[columns.unit(i)]++] = i;
            }
        }
    }

    private void sortSheet(int from, int to) {
        var keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = ((long) cellAndSource(order[i]) << Integer.SIZE) | order[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            order[i] = (int) keys[i - from];
        }
        for (int start = from, end; start < to; start = end) {
            end = start + 1;
            while (end < to && cellAndSource(order[start]) == cellAndSource(order[end])) {
                end++;
            }
            if (end - start > 1) {
                sortByScorer(start, end);
            }
        }
    }

    private void sortByScorer(int from, int to) {
        var indices = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            indices.add(order[i]);
        }
        indices.sort(byScorer);
        for (int i = from; i < to; i++) {
            order[i] = indices.get(i - from);
        }
    }
}
