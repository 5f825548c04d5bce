/** A module that exists in tests only: it proves that a new one edits nobody's list. */
@NullMarked
package vn.codau.throwaway;

import org.jspecify.annotations.NullMarked;
