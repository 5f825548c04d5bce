/**
 * Scores kept true: totals counted anew where units or kinds change, the check of everything stored, and seasons taken
 * over from packs.
 */
@NamedInterface("upkeep")
@NullMarked
package vn.codau.scoring.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
