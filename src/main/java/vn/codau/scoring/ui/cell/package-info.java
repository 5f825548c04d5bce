/** One score on a screen: its field, its words, its history, and the criterion beside it. */
@NullMarked
package vn.codau.scoring.ui.cell;

import org.jspecify.annotations.NullMarked;
