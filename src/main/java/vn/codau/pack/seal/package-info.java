/** Sealed packs: made, opened, and checked. */
@NamedInterface("seal")
@NullMarked
package vn.codau.pack.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
