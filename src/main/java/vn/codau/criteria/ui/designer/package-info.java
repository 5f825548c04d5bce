/** Drawing a table up. */
@NullMarked
package vn.codau.criteria.ui.designer;

import org.jspecify.annotations.NullMarked;
