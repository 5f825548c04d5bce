/**
 * Who may sign in, and as what: accounts (tài khoản) with their roles and scopes, signing in and its throttle, sessions, and
 * the security of every request. Implements {@link vn.codau.shared.CurrentActor}; what a scope is called is told by whichever
 * module implements {@link vn.codau.identity.grant.ScopeNames}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: digest",
            "platform :: time",
            "shared",
            "shared :: record",
            "shared :: screen",
            "monitoring",
            "uikit"
        })
@NullMarked
package vn.codau.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
