/** What stands in each paper. */
@NamedInterface("papers")
@NullMarked
package vn.codau.documents.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
