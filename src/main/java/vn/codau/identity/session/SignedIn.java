package vn.codau.identity.session;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.codau.identity.grant.GrantId;
import vn.codau.shared.AccountId;
import vn.codau.shared.Role;

/**
 * What the HTTP session remembers of who signed in. Whether it is still true is asked of the database at every request.
 *
 * @param acting the role whose authority the session carries
 */
public record SignedIn(UUID session, AccountId account, String userName, GrantId acting)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return userName;
    }

    SignedIn actingAs(GrantId other) {
        return new SignedIn(session, account, userName, other);
    }

    /** With the authority of the acting role and of no other that the account holds. */
    public Authentication with(Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    }
}
