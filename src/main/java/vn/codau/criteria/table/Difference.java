package vn.codau.criteria.table;

/**
 * One thing that two tables have differently.
 *
 * @param node the node's code; empty for the table as a whole
 * @param title the node's title, the newer one if there are two
 * @param field what is different, named as in {@link Fields}; empty where the whole node is
 * @param before what it was; empty if nothing
 * @param after what it is; empty if nothing
 */
public record Difference(Kind kind, String node, String title, String field, String before, String after) {

    /** What became of the thing. */
    public enum Kind {
        ADDED("+"),
        REMOVED("-"),
        /** The node stands elsewhere: {@code before} and {@code after} name the group and the place in it. */
        MOVED(">"),
        CHANGED("~");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /** One line of the audit log. */
    @Override
    public String toString() {
        var place = (node + " " + field).strip();
        return switch (kind) {
            case ADDED -> kind.sign + " " + place + ": " + after;
            case REMOVED -> kind.sign + " " + place + ": " + before;
            case MOVED, CHANGED -> kind.sign + " " + place + ": " + before + " → " + after;
        };
    }
}
