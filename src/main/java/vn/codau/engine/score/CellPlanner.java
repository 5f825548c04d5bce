package vn.codau.engine.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Divisor;
import vn.codau.engine.season.Scores;

/**
 * Makes the plan of one cell: weights the parts that are there, to be divided once by their weights and the number of
 * peers. One record alone, such as the verified one, is a part like any other, with nothing to divide.
 */
final class CellPlanner {

    private static final int LEAST_TO_TRIM = 4;

    private final Scores scores;
    private final int first;
    private final int end;

    private final int[] rows;
    private final long[] factors;
    private final PreparedSettlement.Part[] parts;
    private int terms;

    /** Of the parts that are not left out as not applicable. */
    private long weights;

    /** What everything is multiplied by, so that the mean of the peers needs no division of its own. */
    private int count = 1;

    private boolean hasValue;
    private boolean lacksPart;
    private boolean takesMiddle;
    private final boolean divides;
    private final boolean takesNone;

    /** Plans the cell whose records are these rows. */
    CellPlanner(PreparedSettlement settling, Scores scores, int first, int end) {
        this.scores = scores;
        this.first = first;
        this.end = end;
        this.rows = new int[end - first];
        this.factors = new long[end - first];
        this.parts = new PreparedSettlement.Part[end - first];
        var part =
                first < end && scores.source(first) == Source.VERIFIED ? PreparedSettlement.VERIFIED : settling.parts();
        this.divides = part != null && !part.isAlone();
        this.takesNone = part == null;
        for (int row = first; part != null; part = part.next()) {
            int from = skipTo(part.source(), row);
            row = behind(part, from);
            add(part, from, row);
        }
    }

    private int skipTo(Source source, int row) {
        int found = row;
        while (found < end && scores.source(found).compareTo(source) < 0) {
            found++;
        }
        return found;
    }

    /** The end of a part: of one record the first, of the peers all. */
    private int behind(PreparedSettlement.Part part, int from) {
        int behind = from;
        while (behind < end && scores.source(behind) == part.source() && (part.peers() != null || behind == from)) {
            behind++;
        }
        return behind;
    }

    private void add(PreparedSettlement.Part part, int from, int behind) {
        int values = values(from, behind);
        if (from == behind || values > 0) {
            weights += part.weight();
        }
        lacksPart |= from == behind;
        hasValue |= values > 0;
        if (part.peers() != null && values > 0) {
            // What was added before is divided by the number of peers with them.
            count = counted(part.peers(), values);
            Arrays.setAll(factors, term -> factors[term] * count);
            takesMiddle = part.peers() != Combine.MEAN;
        }
        for (int row = from; row < behind; row++) {
            boolean isValue = !scores.isNotApplicable(row);
            if (isValue || values == 0) {
                rows[terms] = row - first;
                factors[terms] = isValue ? part.weight() : 0;
                parts[terms] = part;
                terms++;
            }
        }
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

    int records() {
        return end - first;
    }

    CellState state() {
        if (hasValue || takesNone) {
            return CellState.VALUE;
        }
        return weights > 0 ? CellState.BLANK : CellState.NOT_APPLICABLE;
    }

    boolean isIncomplete() {
        return lacksPart;
    }

    int[] rows() {
        return Arrays.copyOf(rows, terms);
    }

    long[] factors() {
        return Arrays.copyOf(factors, terms);
    }

    PreparedSettlement.Part[] parts() {
        return Arrays.copyOf(parts, terms);
    }

    @Nullable
    Divisor divisor() {
        return hasValue && divides ? new Divisor(weights * count) : null;
    }

    /** Records of an {@code int} each, as often as an {@code int} says, are within a {@code long}. */
    boolean addsUp() {
        return hasValue && !takesMiddle && weights * count <= Integer.MAX_VALUE;
    }
}
