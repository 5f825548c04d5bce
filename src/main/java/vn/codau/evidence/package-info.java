/**
 * Evidence (minh chứng): the files that a unit shows for what it claims. Contents lie outside the database, named by their
 * SHA-256 and never changed; the database knows whose they are, for which criteria, every revision, and what the verifiers
 * say to them. Knows seasons by their phases alone and criteria by their codes; who may read what is asked of
 * {@link vn.codau.evidence.item.EvidenceAccess}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: commandline",
            "platform :: time",
            "monitoring",
            "shared",
            "shared :: record",
            "blob",
            "jobs",
            "jobs :: ui",
            "uikit",
            "season :: gate",
            "season :: plan"
        })
@NullMarked
package vn.codau.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
