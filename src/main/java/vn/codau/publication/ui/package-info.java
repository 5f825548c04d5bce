/** The screen on which results are published. */
@NullMarked
package vn.codau.publication.ui;

import org.jspecify.annotations.NullMarked;
