/** The evidence of a criterion beside its field, and the screen that checks the store. */
@NamedInterface("pages")
@NullMarked
package vn.codau.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
