/** Building blocks of screens that know no domain: page, notices, badges, empty states. */
@ApplicationModule(allowedDependencies = {"platform :: time", "shared", "shared :: screen", "shared :: text"})
@NullMarked
package vn.codau.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
