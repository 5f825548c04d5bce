/** The security of every request, and signing in. */
@NullMarked
package vn.codau.identity.signin;

import org.jspecify.annotations.NullMarked;
