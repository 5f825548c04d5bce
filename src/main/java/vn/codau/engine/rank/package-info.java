/** From totals to ranks, the leading unit and the choice for the Government's flag (season pack, sections 6 to 8). */
@NamedInterface("rank")
@NullMarked
package vn.codau.engine.rank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
