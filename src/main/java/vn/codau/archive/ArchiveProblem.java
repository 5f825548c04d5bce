package vn.codau.archive;

import vn.codau.shared.DomainProblem;

/** Why there is no archive; nothing is left of it on the server. */
public final class ArchiveProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** There is no such seal, no such cluster in it, or a later seal has taken its place. */
        UNKNOWN("archive.problem.unknown"),
        /** It has not been made, or not been fetched for too long. */
        NOT_READY("archive.problem.notReady"),
        /** The server's disk has no room for it. */
        NO_ROOM("archive.problem.noRoom"),
        /** Something else went wrong; the server's log says what. */
        FAILED("archive.problem.failed");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    ArchiveProblem(Reason reason, Object... arguments) {
        super(reason.key, arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    ArchiveProblem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
