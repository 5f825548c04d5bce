package vn.codau.identity.grant;

import java.util.Optional;
import vn.codau.shared.Scope;

/**
 * Knows the units and clusters for which roles are granted. Implemented by the module that keeps them; without one, only
 * roles for the whole province can be granted.
 */
public interface ScopeNames {

    /** The unit with that code. */
    Optional<Scope.OfUnit> unit(String code);

    /** The cluster with that code in the season with that code. */
    Optional<Scope.OfCluster> cluster(String code, String season);

    /** How the scope is shown, such as {@code STC · Sở Tài chính}. */
    String name(Scope scope);
}
