/** Verification (thẩm định): one person proposes a verified score, another one confirms. */
@NamedInterface("verify")
@NullMarked
package vn.codau.scoring.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
