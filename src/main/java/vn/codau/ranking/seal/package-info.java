/** Sealed snapshots: made, stored, compared and read again. */
@NamedInterface("seal")
@NullMarked
package vn.codau.ranking.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
