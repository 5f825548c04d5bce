package vn.codau.uikit;

import java.util.Optional;

/** A column of a {@link Matrix}; what it takes goes before what its rows take. */
public record MatrixColumn(String id, Title title, Closed closed, boolean wide, Optional<MatrixInput> input) {

    /** What stands above a column, and a longer text that explains it. */
    public record Title(String text, String hint) {}

    /** Why nobody writes into a column, or nothing; and a word for it that stands below the title. */
    public record Closed(String reason, String label) {
        static final Closed NOT = new Closed("", "");
    }

    /** A column that takes what its rows take. */
    public static MatrixColumn of(String id, String title) {
        return new MatrixColumn(id, new Title(title, ""), Closed.NOT, false, Optional.empty());
    }

    /** With a longer text that explains its title. */
    public MatrixColumn hint(String text) {
        return new MatrixColumn(id, new Title(title.text, text), closed, wide, input);
    }

    /** Nobody here writes into it, for that reason; a label stands below its title and hatches it. */
    public MatrixColumn closed(String reason, String label) {
        return new MatrixColumn(id, title, new Closed(reason, label), wide, input);
    }

    /** Shows only what is computed, as that reason says. */
    public MatrixColumn computed(String reason) {
        return closed(reason, "");
    }

    /** Wide enough for a sentence. */
    public MatrixColumn asWide() {
        return new MatrixColumn(id, title, closed, true, input);
    }

    /** Takes such values, whatever the row. */
    public MatrixColumn takes(MatrixInput values) {
        return new MatrixColumn(id, title, closed, wide, Optional.of(values));
    }

    boolean isOpen() {
        return closed.reason.isEmpty();
    }
}
