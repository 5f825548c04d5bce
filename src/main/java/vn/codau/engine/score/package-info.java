/** From score records to a unit's total: settling, measuring against the best, rolling up, and the derivation of every total (season pack, sections 3 to 5). */
@NamedInterface("score")
@NullMarked
package vn.codau.engine.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
