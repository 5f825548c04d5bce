/** Seasons and their phases, and the choice of a season wherever a screen shows one of them. */
@NamedInterface("pages")
@NullMarked
package vn.codau.season.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
