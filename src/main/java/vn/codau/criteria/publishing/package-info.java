/** Publishing a version, and each unit's targets. */
@NullMarked
package vn.codau.criteria.publishing;

import org.jspecify.annotations.NullMarked;
