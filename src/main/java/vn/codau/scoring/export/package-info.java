/** What ranking, archives and other modules read of scores. */
@NamedInterface("export")
@NullMarked
package vn.codau.scoring.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
