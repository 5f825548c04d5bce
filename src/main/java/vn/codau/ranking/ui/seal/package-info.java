/** Seals, and two of them compared. */
@NullMarked
package vn.codau.ranking.ui.seal;

import org.jspecify.annotations.NullMarked;
