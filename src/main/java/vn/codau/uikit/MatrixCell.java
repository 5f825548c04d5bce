package vn.codau.uikit;

/**
 * What is kept for one cell of a {@link Matrix}. Numbers are texts with a dot, whatever the language; {@link #BLANK} is no
 * value at all and {@link #NOT_APPLICABLE} says that there can be none. A cell that is never told of is blank and open.
 */
public record MatrixCell(String row, String column, String value, long version, Mood mood) {

    /** No value: neither 0 nor not applicable. */
    public static final String BLANK = "";

    /** The criterion does not apply here. */
    public static final String NOT_APPLICABLE = "#N/A";

    /** How a cell stands. */
    public enum State {
        OPEN,
        READ_ONLY,
        RETURNED,
        NEEDS_COMMENT
    }

    /** A state, a note that explains it, and a hint that helps to fill the cell, such as what was claimed. */
    public record Mood(State state, String note, String hint) {
        static final Mood PLAIN = new Mood(State.OPEN, "", "");
    }

    /** A blank cell of that row and column, which nobody has written yet. */
    public static MatrixCell of(String row, String column) {
        return new MatrixCell(row, column, BLANK, 0, Mood.PLAIN);
    }

    /** With a value and the version that an edit of it must build on. */
    public MatrixCell value(String kept, long current) {
        return new MatrixCell(row, column, kept, current, mood);
    }

    /** In that state, which the note explains; the note may be empty. */
    public MatrixCell in(State state, String note) {
        return new MatrixCell(row, column, value, version, new Mood(state, note, mood.hint()));
    }

    /** With a hint. */
    public MatrixCell hint(String text) {
        return new MatrixCell(row, column, value, version, new Mood(mood.state(), mood.note(), text));
    }
}
