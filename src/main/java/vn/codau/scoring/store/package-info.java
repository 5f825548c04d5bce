/**
 * Sheets, entries, reviews, returned items and totals in the database: read as whole clusters, written row by row.
 */
@NamedInterface("store")
@NullMarked
package vn.codau.scoring.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
