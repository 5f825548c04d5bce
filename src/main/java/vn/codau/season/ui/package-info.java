/** Screens of seasons: the list, and one season with its timeline. */
@NullMarked
package vn.codau.season.ui;

import org.jspecify.annotations.NullMarked;
