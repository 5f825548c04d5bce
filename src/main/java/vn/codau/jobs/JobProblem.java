package vn.codau.jobs;

import vn.codau.shared.DomainProblem;

/** Why there is no such job, or none more. */
public final class JobProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** There is no such job for this actor, or its file is there no longer. */
        GONE("jobs.problem.gone"),
        /** Somebody has ordered more than the portal will do at a time. */
        TOO_MANY("jobs.problem.tooMany"),
        /** It was tried as often as it may be; the server's log says what went wrong. */
        GAVE_UP("jobs.problem.gaveUp");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Of the translations. */
        String key() {
            return key;
        }
    }

    private final Reason reason;

    JobProblem(Reason reason, Object... arguments) {
        super(reason.key, arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }
}
