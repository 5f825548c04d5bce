/** How fast the engine is beside the least that a program could do, and packs large enough to tell. */
@NullMarked
package vn.codau.bench;

import org.jspecify.annotations.NullMarked;
