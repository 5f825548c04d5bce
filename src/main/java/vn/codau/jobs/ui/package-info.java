/** How jobs are seen: their list, and the part of a screen that orders one, shows how far it is and hands out its file. */
@NamedInterface("ui")
@NullMarked
package vn.codau.jobs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
