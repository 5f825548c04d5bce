/** The screens of criteria, and how a rule is said in words and asked for wherever somebody scores by it. */
@NamedInterface("pages")
@NullMarked
package vn.codau.criteria.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
