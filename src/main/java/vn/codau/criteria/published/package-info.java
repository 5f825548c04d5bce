/** Published tables as everybody reads them. */
@NamedInterface("published")
@NullMarked
package vn.codau.criteria.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
