package vn.codau.criteria.publishing;

import vn.codau.shared.ClusterId;

/**
 * The draft is to become the cluster's next version.
 *
 * @param version the draft's version that was looked at
 * @param reason why there is a new version; needed once self-scoring has begun
 * @param warningsConfirmed whether the warnings were read and are meant so
 */
public record PublishCriteria(ClusterId cluster, long version, String reason, boolean warningsConfirmed) {}
