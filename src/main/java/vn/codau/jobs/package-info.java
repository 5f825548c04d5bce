/**
 * Work that takes longer than anybody waits (việc chạy nền), as rows of the database: a module says what is to be done by a
 * {@link vn.codau.jobs.JobKind} bean, somebody orders it, one of the portal's nodes claims it, and whoever asked may leave,
 * come back, cancel it and fetch what came of it. A node that dies loses its claim, and another one begins anew.
 */
@ApplicationModule(
        allowedDependencies = {
            "blob",
            "shared",
            "shared :: screen",
            "monitoring",
            "uikit",
            "platform :: digest",
            "platform :: time"
        })
@NullMarked
package vn.codau.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
