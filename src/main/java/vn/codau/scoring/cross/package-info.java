/** Cross-scoring (chấm chéo): heads, deputies and drawn peers score the other units. */
@NullMarked
package vn.codau.scoring.cross;

import org.jspecify.annotations.NullMarked;
