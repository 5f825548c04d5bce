package vn.codau.engine.number;

import java.util.Arrays;

/**
 * Which rows of a sheet are added up, how often, and into which of several sums; made for one sheet and used for all that
 * are like it. Only for columns that are narrow, and for factors of one sum that come to no more than an {@code int} holds:
 * then no sum can overflow.
 */
public final class Summation {

    private final int[] rows;
    private final long[] factors;
    private final int[] into;
    private final long[] sums;
    private int terms;

    /** Of at most so many terms into so many sums. */
    public Summation(int mostTerms, int sums) {
        this.rows = new int[mostTerms];
        this.factors = new long[mostTerms];
        this.into = new int[mostTerms];
        this.sums = new long[sums];
    }

    /** Adds a row to a sum as often as {@code factor} says; rows are counted from the beginning of the sheet. */
    public void add(int row, long factor, int sum) {
        rows[terms] = row;
        factors[terms] = factor;
        into[terms] = sum;
        terms++;
    }

    /** Adds up the sheet that begins in that row, in smallest units. */
    void addUp(int[] minor, int first) {
        Arrays.fill(sums, 0);
        for (int term = 0; term < terms; term++) {
            sums[into[term]] += minor[first + rows[term]] * factors[term];
        }
    }

    /** What came out for the sheet that was added up last. */
    public long sum(int index) {
        return sums[index];
    }
}
