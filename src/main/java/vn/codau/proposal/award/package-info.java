/** What clusters propose for the province's flags and for certificates of merit. */
@NamedInterface("award")
@NullMarked
package vn.codau.proposal.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
