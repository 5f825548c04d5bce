/** What is refused and why, told in keys that any language can print. */
@NamedInterface("problem")
@NullMarked
package vn.codau.engine.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
