package vn.codau.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry that has no place in the chain yet.
 *
 * @param request by which the log of the portal tells of the same request, where there is one; no part of what the chain covers
 */
record NewEntry(Instant at, AuditEntry.Who who, AuditEntry.What what, Optional<String> request) {

    /** The digest of its content, by which the database links it. */
    String content() {
        return EntryDigest.content(EntryDigest.TYPED, at, who, what);
    }
}
