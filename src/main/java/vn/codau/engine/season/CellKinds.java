package vn.codau.engine.season;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells for each cell of a cluster what kind of records it has: their sources in order, and which of them are not
 * applicable. Cells of one kind are settled alike, so whoever settles them need not look at their records first.
 */
final class CellKinds {

    /** Of more records than a number can tell, or one kind too many. */
    static final int NONE = 0;

    /** Real clusters have a dozen; where everything differs, knowing the kind would save nothing. */
    static final int MOST = Byte.MAX_VALUE;

    /** A place is a leaf above three bits for the source and one for whether the record is not applicable. */
    static final int LEAF_SHIFT = 4;

    static final int RECORD_MASK = (1 << LEAF_SHIFT) - 1;

    private static final int MOST_TOLD = (Long.SIZE - 1) / LEAF_SHIFT;

    private final int leaves;
    private final byte[] kinds;
    private final Map<Long, Byte> known = new HashMap<>();

    CellKinds(int units, int leaves) {
        this.leaves = leaves;
        this.kinds = new byte[Math.multiplyExact(units, leaves)];
    }

    /** Takes the cells of a unit's sheet, whose records stand at these places from one row to another. */
    void add(int unit, int[] places, int from, int end) {
        int row = from;
        for (int leaf = 0; leaf < leaves; leaf++) {
            long told = 1;
            int first = row;
            for (; row < end && places[row] >> LEAF_SHIFT == leaf; row++) {
                int record = places[row] & RECORD_MASK;
                told = row - first < MOST_TOLD ? (told << LEAF_SHIFT) | record : NONE;
            }
            kinds[unit * leaves + leaf] = told == NONE ? NONE : known(told);
        }
    }

    private byte known(long told) {
        var kind = known.get(told);
        if (kind == null) {
            kind = (byte) (known.size() < MOST ? known.size() + 1 : NONE);
            if (kind != NONE) {
                known.put(told, kind);
            }
        }
        return kind;
    }

    /** From 1 to {@link #MOST}, or {@link #NONE}. */
    int kind(int unit, int leaf) {
        return kinds[unit * leaves + leaf];
    }
}
