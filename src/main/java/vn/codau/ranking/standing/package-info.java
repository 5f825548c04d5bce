/** Holds, units that are not graded, and decisions on leading units. */
@NamedInterface("standing")
@NullMarked
package vn.codau.ranking.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
