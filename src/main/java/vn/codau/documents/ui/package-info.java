/** Screens of papers: those of a sealed season, and the check of one that somebody holds. */
@NullMarked
package vn.codau.documents.ui;

import org.jspecify.annotations.NullMarked;
