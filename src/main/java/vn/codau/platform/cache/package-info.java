/** Caches: what is remembered so that it need not be read or counted again, never more than is said beforehand. */
@NamedInterface("cache")
@NullMarked
package vn.codau.platform.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
