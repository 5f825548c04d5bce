/** The screens of signing in, of one's own account and of all accounts. */
@NullMarked
package vn.codau.identity.ui;

import org.jspecify.annotations.NullMarked;
