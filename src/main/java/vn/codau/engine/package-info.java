/**
 * The engine (máy tính điểm): exact scoring, ranking and selection as pure functions over records. It knows no framework,
 * clock, file or language; the portal, the sealed snapshots and the command line share it, and no second computation of
 * points exists beside it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.codau.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
