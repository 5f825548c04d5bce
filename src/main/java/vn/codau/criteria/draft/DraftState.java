package vn.codau.criteria.draft;

import java.time.Instant;
import java.util.Optional;
import vn.codau.organisation.cluster.ClusterView;

/**
 * A cluster's draft as it stands.
 *
 * @param version given back with a save, so that nobody overwrites what they have not seen; 0 before the first
 * @param savedAt when it was saved; empty before the first time
 * @param savedBy by whom
 */
public record DraftState(
        ClusterView cluster, CriteriaDraft draft, long version, Optional<Instant> savedAt, String savedBy) {}
