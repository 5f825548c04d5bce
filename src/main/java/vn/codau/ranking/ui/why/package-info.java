/** How a total comes about, line by line. */
@NullMarked
package vn.codau.ranking.ui.why;

import org.jspecify.annotations.NullMarked;
