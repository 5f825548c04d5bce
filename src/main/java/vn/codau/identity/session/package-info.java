/** Who is signed in, from where, and as what. */
@NullMarked
package vn.codau.identity.session;

import org.jspecify.annotations.NullMarked;
