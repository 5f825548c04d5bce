package vn.codau.jobs;

import java.util.Locale;

/** Which queue a job waits in: each node works at both, so that nobody's paper waits behind somebody's archive. */
public enum Lane {
    /** Seconds; somebody sits and waits. */
    QUICK,
    /** Minutes. */
    LONG;

    /** The table in which the nodes claim what waits there. */
    String table() {
        return "job_claim_" + name().toLowerCase(Locale.ROOT);
    }
}
