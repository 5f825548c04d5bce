/** Papers that take longer to make than anybody waits: as PDF files, and all of a cluster in one file. Jobs, both of them. */
@NullMarked
package vn.codau.documents.ordered;

import org.jspecify.annotations.NullMarked;
