/** Pictures of pages, made in a process of their own. */
@NamedInterface("preview")
@NullMarked
package vn.codau.evidence.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
