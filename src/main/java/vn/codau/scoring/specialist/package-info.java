/** Specialist bodies (cơ quan chuyên môn) score the criteria that were given to them. */
@NullMarked
package vn.codau.scoring.specialist;

import org.jspecify.annotations.NullMarked;
