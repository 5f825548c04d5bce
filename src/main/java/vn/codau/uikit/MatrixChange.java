package vn.codau.uikit;

/**
 * What somebody wants a cell to be.
 *
 * @param value a number with a dot, a code, a text, {@link MatrixCell#BLANK} or {@link MatrixCell#NOT_APPLICABLE}
 * @param version the version that the writer saw
 */
public record MatrixChange(String row, String column, String value, long version) {

    /** The longest value that is looked at. */
    static final int LONGEST = 2_000;

    Place place() {
        return new Place(row, column);
    }

    /** Where a change belongs. */
    record Place(String row, String column) {}
}
