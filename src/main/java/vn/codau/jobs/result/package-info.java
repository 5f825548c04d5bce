/** Files that jobs made: kept until they are fetched or have expired. */
@NamedInterface("result")
@NullMarked
package vn.codau.jobs.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
