/** What a file really is, and whether it is harmless. */
@NullMarked
package vn.codau.evidence.inspect;

import org.jspecify.annotations.NullMarked;
