/** Screens of units and clusters, and the choice of a cluster for the screens of others. */
@NamedInterface("pages")
@NullMarked
package vn.codau.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
