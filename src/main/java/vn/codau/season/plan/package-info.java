/** Seasons with their law, and the plan of their phases. */
@NamedInterface("plan")
@NullMarked
package vn.codau.season.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
