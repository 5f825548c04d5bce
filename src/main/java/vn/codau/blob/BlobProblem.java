package vn.codau.blob;

import vn.codau.shared.DomainProblem;

/** Why a store did not do what was asked. */
public final class BlobProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** There is no such blob. */
        MISSING("blob.problem.missing"),
        /** There is another content than was put there. */
        CHANGED("blob.problem.changed"),
        /** It could not be written: the disk is full or not there. */
        NO_ROOM("blob.problem.noRoom"),
        /** The store does not answer, or not in time. */
        SILENT("blob.problem.silent"),
        /** The store answers and refuses: its address, its key or the right of that key is not as it should be. */
        REFUSED("blob.problem.refused");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    BlobProblem(Reason reason, Object about) {
        super(reason.key, about.toString());
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Whether the store is well and the blob is not: it will not be better when it is asked for again. */
    public boolean isLost() {
        return reason == Reason.MISSING || reason == Reason.CHANGED;
    }

    BlobProblem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
