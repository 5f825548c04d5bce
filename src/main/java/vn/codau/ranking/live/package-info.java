/** The ranking as it stands, for each reader as much of it as is open to them, and how each total comes about. */
@NamedInterface("live")
@NullMarked
package vn.codau.ranking.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
