/** Units and memberships from Excel. */
@NamedInterface("imports")
@NullMarked
package vn.codau.organisation.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
