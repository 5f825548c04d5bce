/** How near a cluster's leading unit is to another outcome: the smallest change of one cell that would change it. */
@NamedInterface("margin")
@NullMarked
package vn.codau.engine.margin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
