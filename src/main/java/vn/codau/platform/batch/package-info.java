/** The one way to send many rows to the database at once. */
@NamedInterface("batch")
@NullMarked
package vn.codau.platform.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
