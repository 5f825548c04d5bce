/**
 * An independent oracle for the scoring engine: a season recomputed naively, with exact fractions, from the written
 * specification of the season pack alone. Nothing in here may use the engine, or the comparison proves nothing.
 */
@org.jspecify.annotations.NullMarked
package vn.codau.oracle;
