package vn.codau.bench;

import java.util.Arrays;

/**
 * The least that a program could do for the same ranks: weighted sums over one array of points and a sort of packed keys.
 * It knows one shape of cluster, rounds nothing, keeps no reason and would overflow, which is why the engine is not made
 * like this.
 */
final class PrimitiveRanking {

    private static final int INDEX_BITS = 17;
    private static final int VOTES_BITS = 5;
    private static final int DEDUCTION_BITS = 12;
    private static final int SECTION_BITS = 13;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;
    private static final int MOST_DEDUCTION = (1 << DEDUCTION_BITS) - 1;

    private final short[] points;
    private final byte[] votes;
    private final int first;
    private final int second;
    private final int third;

    PrimitiveRanking(SyntheticCluster cluster) {
        this.points = cluster.points();
        this.votes = cluster.votes();
        var weights = cluster.variant().weights();
        this.first = weights[0];
        this.second = weights[1];
        this.third = weights[2];
    }

    /** The rank of each unit. */
    int[] ranks() {
        var keys = new long[votes.length];
        for (int unit = 0; unit < keys.length; unit++) {
            keys[unit] = key(unit);
        }
        Arrays.sort(keys);
        var ranks = new int[keys.length];
        long above = -1;
        int rank = 0;
        for (int i = 0; i < keys.length; i++) {
            long key = keys[keys.length - 1 - i];
            if (key >> INDEX_BITS != above) {
                above = key >> INDEX_BITS;
                rank = i + 1;
            }
            ranks[(int) key & INDEX_MASK] = rank;
        }
        return ranks;
    }

    private long key(int unit) {
        int sheet = unit * SyntheticCluster.LEAVES;
        int section = sum(sheet, sheet + SyntheticCluster.FIRST_SECTION);
        int other = sum(sheet + SyntheticCluster.FIRST_SECTION, sheet + SyntheticCluster.BASE_AND_BONUS_LEAVES);
        int deduction = sum(sheet + SyntheticCluster.BASE_AND_BONUS_LEAVES, sheet + SyntheticCluster.LEAVES);
        long key = MOST_DEDUCTION + (long) section + other - deduction;
        key = key << SECTION_BITS | section;
        key = key << DEDUCTION_BITS | (MOST_DEDUCTION - deduction);
        key = key << VOTES_BITS | votes[unit];
        return key << INDEX_BITS | unit;
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int i = from * 3; i < to * 3; i += 3) {
            sum += points[i] * first + points[i + 1] * second + points[i + 2] * third;
        }
        return sum;
    }
}
