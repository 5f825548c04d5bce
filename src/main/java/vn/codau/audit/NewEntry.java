package vn.codau.audit;

import java.time.Instant;

/** An entry that has no place in the chain yet. */
record NewEntry(Instant at, AuditEntry.Who who, AuditEntry.What what) {

    /** The digest of its content, by which the database links it. */
    String content() {
        return EntryDigest.content(EntryDigest.TYPED, at, who, what);
    }
}
