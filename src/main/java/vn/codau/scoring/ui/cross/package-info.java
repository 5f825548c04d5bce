/** Cross-scoring, as a matrix or unit by unit, and the specialist bodies' matrix. */
@NullMarked
package vn.codau.scoring.ui.cross;

import org.jspecify.annotations.NullMarked;
