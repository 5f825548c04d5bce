/** Roles and the scopes in which they are held. */
@NamedInterface("grant")
@NullMarked
package vn.codau.identity.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
