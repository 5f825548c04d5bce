/** Texts that people type, and how long they may be. */
@NamedInterface("text")
@NullMarked
package vn.codau.shared.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
