/** Units and clusters as others read and find them. */
@NamedInterface("directory")
@NullMarked
package vn.codau.organisation.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
