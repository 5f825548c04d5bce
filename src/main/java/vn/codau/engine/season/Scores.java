package vn.codau.engine.season;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.PointsColumn;
import vn.codau.engine.number.Tally;

/**
 * A cluster's accepted score records with their rounded points, kept sheet after sheet: by unit, then leaf in tree order,
 * then source, then who scored. Where a record stood in its file leaves no trace. A <em>row</em> is one record's index;
 * columns of primitives keep 100,000 sheets readable in one sweep.
 */
public final class Scores implements Iterable<Score> {

    private static final int SOURCE_BITS = 3;

    private final List<String> units;
    private final Score[] records;
    private final int[] firstOfUnit;
    private final int[] places;
    private final PointsColumn points;

    Scores(List<String> units, Score[] records, int[] firstOfUnit, int[] places, PointsColumn points) {
        this.units = units;
        this.records = records;
        this.firstOfUnit = firstOfUnit;
        this.places = places;
        this.points = points;
    }

    /** Leaf, source and whether not applicable, in one number that sorts in the order of the records. */
    static int place(int leaf, Source source, boolean notApplicable) {
        return (slot(leaf, source) << 1) | (notApplicable ? 1 : 0);
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
        int found = Arrays.binarySearch(places, row, end, leaf << (SOURCE_BITS + 1));
        return found >= 0 ? found : -found - 1;
    }

    /** Where in a sheet the records of one leaf and source stand; a sheet's rows ascend in it. */
    public static int slot(int leaf, Source source) {
        return (leaf << SOURCE_BITS) | rank(source);
    }

    /** The first row from {@code row} on, before {@code end}, at this slot or behind it; for one that is near. */
    public int firstRowOfSlot(int slot, int row, int end) {
        int found = row;
        while (found < end && cellAndSource(places[found]) < slot) {
            found++;
        }
        return found;
    }

    /** Whether a row before {@code end} stands at this slot. */
    public boolean isAtSlot(int slot, int row, int end) {
        return row < end && cellAndSource(places[row]) == slot;
    }

    /** The index of the row's leaf in the order of the tree. */
    public int leaf(int row) {
        return places[row] >> (SOURCE_BITS + 1);
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
