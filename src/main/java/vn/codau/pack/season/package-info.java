/** Seasons, criteria, scores and rankings as season packs write them. */
@NamedInterface("season")
@NullMarked
package vn.codau.pack.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
