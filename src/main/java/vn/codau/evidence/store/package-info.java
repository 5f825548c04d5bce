/** Contents by their SHA-256, and whether all that should be there is. */
@NamedInterface("store")
@NullMarked
package vn.codau.evidence.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
