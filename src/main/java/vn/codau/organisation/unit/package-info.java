/** Units (đơn vị) with their validity dates. */
@NamedInterface("unit")
@NullMarked
package vn.codau.organisation.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
