/** A question that is asked with a reason. */
@NullMarked
package vn.codau.ranking.ui.part;

import org.jspecify.annotations.NullMarked;
