package vn.codau.audit;

/**
 * Where the log is not as it was written.
 *
 * @param from the first number concerned; for a checkpoint, its line
 * @param to the last
 */
public record AuditFinding(Kind kind, long from, long to) {

    /** What was done to the log. */
    public enum Kind {
        /** The entry says something else than when it was written. */
        CHANGED("audit.finding.changed"),
        /** Entries are gone from the middle. */
        MISSING("audit.finding.missing"),
        /** Entries were put in. */
        INSERTED("audit.finding.inserted"),
        /** Two entries stand in each other's place. */
        SWAPPED("audit.finding.swapped"),
        /** Entries stand under another number than they were written with. */
        MOVED("audit.finding.moved"),
        /** The second does not follow from the first: one was replaced together with its hash. */
        UNLINKED("audit.finding.unlinked"),
        /** The chain up to here is not the one that was signed, or that the chain's own row knows. */
        REWRITTEN("audit.finding.rewritten"),
        /** The newest entries are gone. */
        TAIL_CUT("audit.finding.tailCut"),
        /** A checkpoint is not what was signed. */
        CHECKPOINT_FORGED("audit.finding.checkpointForged");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The translation key of its sentence, which names both numbers. */
        public String key() {
            return key;
        }
    }
}
