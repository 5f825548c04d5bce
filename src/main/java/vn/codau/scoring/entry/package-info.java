/**
 * Writing scores: one cell at a time or a block, each with its version, its points and the sheet's totals in one
 * transaction.
 */
@NullMarked
package vn.codau.scoring.entry;

import org.jspecify.annotations.NullMarked;
