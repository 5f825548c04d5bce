/** Screens of units and clusters. */
@NullMarked
package vn.codau.organisation.ui;

import org.jspecify.annotations.NullMarked;
