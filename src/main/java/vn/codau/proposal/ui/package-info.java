/** The screens of selection and proposals. */
@NullMarked
package vn.codau.proposal.ui;

import org.jspecify.annotations.NullMarked;
