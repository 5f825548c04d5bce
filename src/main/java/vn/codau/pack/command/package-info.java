/** The commands rank, seal and verify. */
@NamedInterface("command")
@NullMarked
package vn.codau.pack.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
