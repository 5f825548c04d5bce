package vn.codau.jobs;

/** Leaves a job's work where it stands; thrown to get out of it, never shown. */
final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it is left. */
    enum Why {
        /** Somebody has called it off. */
        CALLED_OFF,
        /** This node stops; another one begins anew. */
        NODE_STOPS,
        /** Another node has taken over, for this one was silent for too long. */
        TAKEN_OVER
    }

    private final Why why;

    JobStopped(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
