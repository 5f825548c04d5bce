/** Clusters and blocs (cụm, khối) of a season, their members and who leads them. */
@NamedInterface("cluster")
@NullMarked
package vn.codau.organisation.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
