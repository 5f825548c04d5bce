package vn.codau.evidence.store;

/**
 * Something in the store that does not agree with what is recorded.
 *
 * @param name the content's hash, or what the file is called
 */
public record StoreFinding(Kind kind, String name) {

    /** What is wrong. */
    public enum Kind {
        /** Recorded, but not there. */
        MISSING("evidence.check.missing"),
        /** There, but of another size. */
        SIZE("evidence.check.size"),
        /** There, but with another content. */
        CHANGED("evidence.check.changed"),
        /** There, but never recorded; left behind when something failed, and may be deleted. */
        UNNEEDED("evidence.check.unneeded"),
        /** A temporary file that nobody can be writing any more; may be deleted. */
        TEMPORARY("evidence.check.temporary"),
        /** A file that is none of the store's. */
        FOREIGN("evidence.check.foreign");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** What it is called, in the translations. */
        public String key() {
            return key;
        }
    }
}
