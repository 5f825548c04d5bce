package vn.codau.engine.season;

import java.util.Arrays;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.PointsColumn;

/** What is known of each score record by its index as given: its unit, its place in the sheet and its points. */
final class ScoreColumns {

    private static final int REJECTED = -1;

    private final int[] units;
    private final int[] places;
    private final PointsColumn points;

    ScoreColumns(int size, int decimals) {
        this.units = new int[size];
        this.places = new int[size];
        this.points = new PointsColumn(size, decimals);
        Arrays.fill(units, REJECTED);
    }

    int size() {
        return units.length;
    }

    void accept(int index, int unit, int place) {
        units[index] = unit;
        places[index] = place;
    }

    boolean isAccepted(int index) {
        return units[index] != REJECTED;
    }

    /** The index of an accepted record's unit. */
    int unit(int index) {
        return units[index];
    }

    /** The place of an accepted record, as in {@link Scores#place}. */
    int place(int index) {
        return places[index];
    }

    void setPoints(int index, Points value) {
        points.set(index, value);
    }

    Points points(int index) {
        return points.get(index);
    }
}
