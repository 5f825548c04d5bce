/** The first screen. */
@NullMarked
package vn.codau.home.ui;

import org.jspecify.annotations.NullMarked;
