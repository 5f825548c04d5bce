/**
 * What a ranking is made of: members, their scores, rulings on them, and a season's clusters put together for the
 * engine.
 */
@NamedInterface("input")
@NullMarked
package vn.codau.ranking.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
