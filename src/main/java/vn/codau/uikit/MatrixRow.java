package vn.codau.uikit;

import java.util.Optional;

/** A row of a {@link Matrix}: a section that can be folded away, a line that is written into, or a total below all others. */
public record MatrixRow(
        String id, Kind kind, int level, String code, String title, String max, Optional<MatrixInput> input) {

    /** The kinds of rows. */
    public enum Kind {
        GROUP,
        LINE,
        TOTAL
    }

    /** A section; it holds all that follows until the next section of its own level or above. */
    public static MatrixRow group(String id, String code, String title) {
        return new MatrixRow(id, Kind.GROUP, 0, code, title, "", Optional.empty());
    }

    /** A line that nobody writes into until {@link #takes} says what, or its columns do. */
    public static MatrixRow line(String id, String code, String title) {
        return new MatrixRow(id, Kind.LINE, 0, code, title, "", Optional.empty());
    }

    /** A total, which stays in sight. */
    public static MatrixRow total(String id, String title) {
        return new MatrixRow(id, Kind.TOTAL, 0, "", title, "", Optional.empty());
    }

    /** At that depth, the outermost being 0. */
    public MatrixRow at(int depth) {
        return new MatrixRow(id, kind, depth, code, title, max, input);
    }

    /** With that maximum beside its title: a number as a text with a dot. */
    public MatrixRow max(String most) {
        return new MatrixRow(id, kind, level, code, title, most, input);
    }

    /** Takes such values. */
    public MatrixRow takes(MatrixInput values) {
        return new MatrixRow(id, kind, level, code, title, max, Optional.of(values));
    }
}
