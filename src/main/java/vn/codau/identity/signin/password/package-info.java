/** Signing in by password, and its throttle. */
@NullMarked
package vn.codau.identity.signin.password;

import org.jspecify.annotations.NullMarked;
