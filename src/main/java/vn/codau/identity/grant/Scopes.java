package vn.codau.identity.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Turns what is typed for a role's scope into that scope. */
@Service
public class Scopes {

    private final CurrentActor actor;
    private final ObjectProvider<ScopeNames> names;
    private final ObjectProvider<CriterionChoices> criteria;

    Scopes(CurrentActor actor, ObjectProvider<ScopeNames> names, ObjectProvider<CriterionChoices> criteria) {
        this.actor = actor;
        this.names = names;
        this.criteria = criteria;
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

    /** The criteria that the unit with that code scores as a specialist body; none where there is no such unit. */
    public List<CriterionChoices.Choice> criteriaOf(String code) {
        actor.get().require(IdentityCommand.GRANT_ROLE);
        return Optional.ofNullable(names.getIfAvailable()).flatMap(known -> known.unit(code.strip())).stream()
                .flatMap(scope -> criteria.stream().flatMap(known -> known.askedOf(scope.unit()).stream()))
                .toList();
    }

    private ScopeNames names() {
        var known = names.getIfAvailable();
        if (known == null) {
            throw new IdentityProblem("provinceOnly");
        }
        return known;
    }
}
