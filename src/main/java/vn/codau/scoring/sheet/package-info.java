/**
 * Sheets and what stands in them: who scores whom by which table, entries and their points, what does not concern a
 * unit, and an engine's input and totals.
 */
@NamedInterface("sheet")
@NullMarked
package vn.codau.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
