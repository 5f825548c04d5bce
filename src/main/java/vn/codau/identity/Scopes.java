package vn.codau.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Turns what is typed for a role's scope into that scope. */
@Service
public class Scopes {

    private final ObjectProvider<ScopeNames> names;

    Scopes(ObjectProvider<ScopeNames> names) {
        this.names = names;
    }

    /** Whether roles for a unit or cluster can be granted at all. */
    public boolean known() {
        return names.getIfAvailable() != null;
    }

    /**
     * The role for the scope with that code.
     *
     * @param code of the unit or cluster; not looked at for a role of the province
     * @param season its code; looked at for a role of a cluster only
     * @throws IdentityProblem if there is no such scope
     */
    public Grant grant(Role role, String code, String season) {
        return switch (role.extent()) {
            case PROVINCE -> new Grant(role, new Scope.Province());
            case UNIT ->
                new Grant(role, names().unit(code.strip()).orElseThrow(() -> new IdentityProblem("noUnit", code)));
            case CLUSTER ->
                new Grant(
                        role,
                        names().cluster(code.strip(), season.strip())
                                .orElseThrow(() -> new IdentityProblem("noCluster", code, season)));
        };
    }

    private ScopeNames names() {
        var known = names.getIfAvailable();
        if (known == null) {
            throw new IdentityProblem("provinceOnly");
        }
        return known;
    }
}
