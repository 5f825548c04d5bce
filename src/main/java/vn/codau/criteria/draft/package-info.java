/** A table that is being drawn up: typed trees, stored as they were typed. */
@NullMarked
package vn.codau.criteria.draft;

import org.jspecify.annotations.NullMarked;
