/** The board's screens. */
@NullMarked
package vn.codau.overview.ui;

import org.jspecify.annotations.NullMarked;
