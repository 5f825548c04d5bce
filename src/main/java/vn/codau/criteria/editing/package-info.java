/** A draft's changes: saved one at a time, each with its version. */
@NullMarked
package vn.codau.criteria.editing;

import org.jspecify.annotations.NullMarked;
