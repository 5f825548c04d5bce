/** Which command is allowed when: the gate, what keeps a phase from ending, and who moves it. */
@NamedInterface("gate")
@NullMarked
package vn.codau.season.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
