/**
 * What surrounds every screen: menu, header, language, light and dark, pages for what goes wrong. Screens find it through
 * the router; no module imports it, and it knows the others only through interfaces in {@code shared}.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: screen", "monitoring", "uikit"})
@NullMarked
package vn.codau.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
