/** Who sees which scores, and which evidence. */
@NullMarked
package vn.codau.scoring.access;

import org.jspecify.annotations.NullMarked;
