/** A sealed season as papers tell it, and which papers there are of it. */
@NamedInterface("sealed")
@NullMarked
package vn.codau.documents.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
