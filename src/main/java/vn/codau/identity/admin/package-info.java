/** What administrators do to accounts, and everybody to the own one. */
@NullMarked
package vn.codau.identity.admin;

import org.jspecify.annotations.NullMarked;
