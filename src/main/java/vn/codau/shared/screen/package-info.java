/**
 * What modules bring to the frame of every screen and to the first one: tasks, outlooks, search, the season's chip,
 * running work.
 */
@NamedInterface("screen")
@NullMarked
package vn.codau.shared.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
