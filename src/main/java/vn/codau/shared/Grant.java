package vn.codau.shared;

import java.io.Serializable;

/** A role held for a scope. */
public record Grant(Role role, Scope scope) implements Serializable {

    public Grant {
        boolean fits = switch (scope) {
            case Scope.Province() -> role.extent() == Role.Extent.PROVINCE;
            case Scope.OfCluster of -> role.extent() == Role.Extent.CLUSTER;
            case Scope.OfUnit of -> role.extent() == Role.Extent.UNIT;
            case Scope.OfCriteria some -> role == Role.SPECIALIST;
        };
        if (!fits) {
            throw new IllegalArgumentException(role + " is not held for " + scope);
        }
    }
}
