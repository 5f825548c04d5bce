/** A unit's sheet: self-scoring, the whole sheet to read or to return, the list of sheets. */
@NullMarked
package vn.codau.scoring.ui.sheet;

import org.jspecify.annotations.NullMarked;
