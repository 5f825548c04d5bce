/** How a rule is told in words and how a value is typed for it. */
@NamedInterface("pages.rule")
@NullMarked
package vn.codau.criteria.ui.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
