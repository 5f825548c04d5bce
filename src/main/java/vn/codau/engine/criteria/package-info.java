/** What is measured: the criteria tree, its rule types and how a cell is settled (season pack, sections 2 and 3). */
@NamedInterface("criteria")
@NullMarked
package vn.codau.engine.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
