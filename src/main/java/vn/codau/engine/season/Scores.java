package vn.codau.engine.season;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.PointsColumn;
import vn.codau.engine.number.Summation;
import vn.codau.engine.number.Tally;

/**
 * A cluster's accepted score records with their rounded points, kept sheet after sheet: by unit, then leaf in tree order,
 * then source, then who scored. Where a record stood in its file leaves no trace. A <em>row</em> is one record's index;
 * columns of primitives keep 100,000 sheets readable in one sweep.
 */
public final class Scores implements Iterable<Score> {

    public static final int NO_KIND = CellKinds.NONE;
    public static final int MOST_KINDS = CellKinds.MOST;

    private static final Source[] SOURCES = Source.values();

    private final List<String> units;
    private final Score[] records;
    private final int[] firstOfUnit;
    private final int[] places;
    private final PointsColumn points;
    private final CellKinds kinds;

    Scores(List<String> units, int leaves, Score[] records, int[] firstOfUnit, int[] places, PointsColumn points) {
        this.units = units;
        this.records = records;
        this.firstOfUnit = firstOfUnit;
        this.places = places;
        this.points = points;
        this.kinds = new CellKinds(units.size(), leaves);
        for (int unit = 0; unit < units.size(); unit++) {
            kinds.add(unit, places, firstOfUnit[unit], firstOfUnit[unit + 1]);
        }
    }

    /** Leaf, source and whether not applicable, in one number that sorts in the order of the records. */
    static int place(int leaf, Source source, boolean notApplicable) {
        return (leaf << CellKinds.LEAF_SHIFT) | (rank(source) << 1) | (notApplicable ? 1 : 0);
    }

    @SuppressWarnings("EnumOrdinal") // The order of the constants is the order of the records, and is stored nowhere.
    private static int rank(Source source) {
        return source.ordinal();
    }

    static int cellAndSource(int place) {
        return place >> 1;
    }

    /** The units whose sheets these are, in the order of their index. */
    public List<String> units() {
        return units;
    }

    /** The first row of a unit's sheet; the sheet ends before the first row of the next. */
    public int firstRow(int unit) {
        return firstOfUnit[unit];
    }

    /** Whether the sheets of two units have records for the same leaves from the same sources, as applicable. */
    public boolean areAlike(int unit, int other) {
        return Arrays.equals(places, firstRow(unit), firstRow(unit + 1), places, firstRow(other), firstRow(other + 1));
    }

    /** The first row from {@code row} on, before {@code end}, that belongs to this leaf or one behind it. */
    public int firstRowOfLeaf(int leaf, int row, int end) {
        int found = Arrays.binarySearch(places, row, end, leaf << CellKinds.LEAF_SHIFT);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * What kind of records a cell has, from 1 to {@link #MOST_KINDS}: cells of the same kind have records from the same
     * sources, as applicable. {@link #NO_KIND} says nothing.
     */
    public int kindOfCell(int unit, int leaf) {
        return kinds.kind(unit, leaf);
    }

    public Source source(int row) {
        return SOURCES[(places[row] & CellKinds.RECORD_MASK) >> 1];
    }

    /** The index of the row's leaf in the order of the tree. */
    public int leaf(int row) {
        return places[row] >> CellKinds.LEAF_SHIFT;
    }

    public boolean isNotApplicable(int row) {
        return (places[row] & 1) != 0;
    }

    /** The record's rounded points; meaningless for a leaf measured against the cluster's best. */
    public Points points(int row) {
        return points.get(row);
    }

    /** Adds the record's rounded points to a tally as often as {@code factor} says. */
    public void addPointsTimes(Tally tally, int row, long factor) {
        points.addTimesTo(tally, row, factor);
    }

    /** Whether all points are small enough for {@link #sum}. */
    public boolean areNarrow() {
        return points.isNarrow();
    }

    /**
     * The sum of some records' points, in smallest units, each as often as its factor says. Only where {@link #areNarrow},
     * and for factors that do not add up to more than an {@code int} holds.
     *
     * @param rows counted from {@code first}
     */
    public long sum(int first, int[] rows, long[] factors) {
        return points.sum(first, rows, factors);
    }

    /** Adds up the sheet that begins in that row. Only where {@link #areNarrow}. */
    public void addUp(Summation summation, int first) {
        points.addUp(summation, first);
    }

    /** The record as it was given. */
    public Score record(int row) {
        return records[row];
    }

    /** All records in this order. */
    @Override
    public Iterator<Score> iterator() {
        return Arrays.asList(records).iterator();
    }
}
