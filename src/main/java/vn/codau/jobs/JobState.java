package vn.codau.jobs;

/** How far a job has come. From the last three there is no way back: each job ends once. */
public enum JobState {
    /** No node has claimed it, or it is to be tried again. */
    WAITING,
    /** A node works on it. */
    RUNNING,
    /** It did what was asked. */
    DONE,
    /** It could not; the reason stands beside it. */
    FAILED,
    /** Somebody who may has called it off. */
    CANCELLED;

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
