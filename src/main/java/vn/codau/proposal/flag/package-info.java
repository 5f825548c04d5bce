/** Units that are chosen and proposed for the Government's flag, under the law's cap. */
@NamedInterface("flag")
@NullMarked
package vn.codau.proposal.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
