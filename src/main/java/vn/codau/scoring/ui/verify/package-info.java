/** The verification queue and the desk of one cell. */
@NullMarked
package vn.codau.scoring.ui.verify;

import org.jspecify.annotations.NullMarked;
