/** Units beside each other as a sheet of cells. */
@NullMarked
package vn.codau.scoring.ui.matrix;

import org.jspecify.annotations.NullMarked;
