/**
 * A criteria table (bảng tiêu chí) as it is published: whom each criterion concerns, guidance, who scores; and how two
 * tables differ.
 */
@NamedInterface("table")
@NullMarked
package vn.codau.criteria.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
