/** Fields, words and dialogs that the screens of criteria share. */
@NullMarked
package vn.codau.criteria.ui.part;

import org.jspecify.annotations.NullMarked;
