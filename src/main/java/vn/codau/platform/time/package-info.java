/** Times: the one zone that people live in, and the one way in which the database keeps instants. */
@NamedInterface("time")
@NullMarked
package vn.codau.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
