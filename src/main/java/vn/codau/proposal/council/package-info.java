/** What the Council's minutes say, and by which rule it chooses. */
@NamedInterface("council")
@NullMarked
package vn.codau.proposal.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
