/** How far everybody is, what is still to do, and what keeps a phase from ending. */
@NamedInterface("progress")
@NullMarked
package vn.codau.scoring.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
