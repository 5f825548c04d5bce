package vn.codau.engine.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Divisor;
import vn.codau.engine.season.Scores;

/**
 * Which records of a cell count, how often, and what their sum is divided by (season pack, section 3). That follows from
 * which records there are, whatever their points; so cells with like records share one plan. A <em>term</em> is a record
 * that takes part.
 */
final class CellPlan {

    private final int records;
    private final CellState state;
    private final boolean incomplete;

    /** By term: its row from the beginning of the cell, its factor, its part. */
    private final int[] rows;

    private final long[] factors;
    private final PreparedSettlement.Part[] parts;

    private final @Nullable Divisor divisor;
    private final boolean addsUp;

    CellPlan(CellPlanner made) {
        this.records = made.records();
        this.state = made.state();
        this.incomplete = made.isIncomplete();
        this.rows = made.rows();
        this.factors = made.factors();
        this.parts = made.parts();
        this.divisor = made.divisor();
        this.addsUp = made.addsUp();
    }

    /** How many records the cell has, whether they count or not. */
    int records() {
        return records;
    }

    CellState state() {
        return state;
    }

    /** Whether the cell is blank or lacks a part. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** Whether the cell has a value that takes adding and dividing alone, all of it within a {@code long}. */
    boolean addsUp() {
        return addsUp;
    }

    /** Where {@link #addsUp} and no record is wide: what the cell that begins there adds up to. */
    long sum(Scores scores, int row) {
        return scores.sum(row, rows, factors);
    }

    /** The settled points that such a sum comes to. */
    long divided(long sum) {
        return divisor == null ? sum : divisor.rounded(sum);
    }

    int terms() {
        return rows.length;
    }

    int row(int term) {
        return rows[term];
    }

    /** How often the record's points count; 0 where it counts as not applicable. */
    long factor(int term) {
        return factors[term];
    }

    /** How the term's part is combined, if it is the peers'. */
    @Nullable
    Combine peers(int term) {
        return parts[term].peers();
    }

    Optional<Decimal> share(int term) {
        return parts[term].share();
    }

    /** What the sum of the terms is divided by; null where it is not divided. */
    @Nullable
    Divisor divisor() {
        return divisor;
    }
}
