/** What a ranking depends on: units, clusters, score records, holds, votes and decisions, all valid from their constructor on (season pack, section 2). */
@NamedInterface("season")
@NullMarked
package vn.codau.engine.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
