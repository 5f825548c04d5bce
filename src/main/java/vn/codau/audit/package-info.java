/**
 * The audit log (nhật ký thao tác): every command that took effect, in the command's own transaction, as one hash chain
 * that only grows. Each entry's hash covers the one before it, so changing, deleting, inserting or swapping entries shows
 * where it was done. A cut tail shows against the chain's own row and against the daily checkpoints, which are signed with
 * a key that is not in the database; copy them and the public key out of the operators' reach.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: batch",
            "platform :: commandline",
            "platform :: digest",
            "platform :: time",
            "shared",
            "shared :: record",
            "monitoring",
            "jobs",
            "jobs :: ui",
            "uikit"
        })
@NullMarked
package vn.codau.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
