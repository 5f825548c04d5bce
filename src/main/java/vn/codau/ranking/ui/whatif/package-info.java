/** The sandbox. */
@NullMarked
package vn.codau.ranking.ui.whatif;

import org.jspecify.annotations.NullMarked;
