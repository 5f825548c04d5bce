/** The screen on which a whole season comes in. */
@NullMarked
package vn.codau.intake.ui;

import org.jspecify.annotations.NullMarked;
