/** The screen on which the records of a sealed season are had. */
@NullMarked
package vn.codau.archive.ui;

import org.jspecify.annotations.NullMarked;
