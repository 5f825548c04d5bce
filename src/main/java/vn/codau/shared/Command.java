package vn.codau.shared;

import java.io.Serializable;
import java.util.Set;

/**
 * Something that can be changed in the portal. Every module has an enum of its own commands, each with its rule, and brings
 * them as {@link PhaseRules}; no list has all of them. Relation (whose unit, which cluster) is checked by the service besides.
 */
public interface Command extends Serializable {

    /** Stands in the audit log for ever, so that no two modules may use the same and none is changed. */
    String name();

    /** Who may give it, and when. */
    CommandRule rule();

    /** The roles that may give it. */
    default Set<Role> roles() {
        return rule().roles();
    }
}
