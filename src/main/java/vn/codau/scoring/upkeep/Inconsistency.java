package vn.codau.scoring.upkeep;

/**
 * Something about stored scores that cannot be.
 *
 * @param where the sheet or record, as the audit log names it
 */
public record Inconsistency(Kind kind, String where, String stored, String expected) {

    /** What is wrong. */
    public enum Kind {
        /** A stored total is not what its records come to. */
        TOTAL("scoring.check.total"),
        /** What is stored not to concern a unit is not what its kind and answers keep out. */
        CONCERN("scoring.check.concern"),
        /** A unit has more than one sheet in its cluster. */
        SHEET("scoring.check.sheet"),
        /** A saved score and the audit log do not agree on how often it was saved. */
        AUDIT("scoring.check.audit"),
        /** A record and its kept versions do not agree. */
        HISTORY("scoring.check.history");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of its sentence. */
        public String key() {
            return key;
        }
    }
}
