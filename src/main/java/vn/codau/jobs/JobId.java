package vn.codau.jobs;

import java.util.UUID;

/** Identifies a job. */
public record JobId(UUID value) {

    /** A new id, different from all others. */
    static JobId next() {
        return new JobId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
