/** Accounts, their passwords and one-time links. */
@NullMarked
package vn.codau.identity.account;

import org.jspecify.annotations.NullMarked;
