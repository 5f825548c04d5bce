/** A table to be read, with its versions. */
@NullMarked
package vn.codau.criteria.ui.table;

import org.jspecify.annotations.NullMarked;
