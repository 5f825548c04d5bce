/** The screens of scoring: a unit's own sheet, cross-scoring, the specialist bodies' tables, verification. */
@NullMarked
package vn.codau.scoring.ui;

import org.jspecify.annotations.NullMarked;
