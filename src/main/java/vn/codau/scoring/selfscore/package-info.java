/** Self-scoring (tự chấm): a unit claims, hands in, and gets items returned. */
@NullMarked
package vn.codau.scoring.selfscore;

import org.jspecify.annotations.NullMarked;
