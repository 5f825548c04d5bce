/**
 * Blobs: whatever is too large for the database, kept as files under names that say which room they belong to: evidence,
 * pictures of it, papers, archives. Knows nothing of what they are for. They lie in folders, or in a store that speaks S3.
 */
@ApplicationModule(allowedDependencies = {"platform :: commandline", "platform :: digest", "shared"})
@NullMarked
package vn.codau.blob;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
