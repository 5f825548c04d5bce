/** Exact numbers: decimals as typed, ratios before rounding, points after it (season pack, section 1). */
@NamedInterface("number")
@NullMarked
package vn.codau.engine.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
