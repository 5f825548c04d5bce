/**
 * The command line: what a module's commands are, how one is found and run without Spring, and the terminal that they speak
 * to in two languages.
 */
@NamedInterface("commandline")
@NullMarked
package vn.codau.platform.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
