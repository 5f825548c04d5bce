/** Words that every module of the portal shares: ids, actors and their roles, commands, refusals. No behaviour of a module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.codau.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
