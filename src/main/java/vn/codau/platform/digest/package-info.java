/** The one SHA-256: of texts, bytes, streams and files, and of what is on its way to somewhere else. */
@NamedInterface("digest")
@NullMarked
package vn.codau.platform.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
