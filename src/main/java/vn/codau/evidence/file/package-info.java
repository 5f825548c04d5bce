/** Adding, revising, removing and reading files. */
@NullMarked
package vn.codau.evidence.file;

import org.jspecify.annotations.NullMarked;
