package vn.codau.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may give a command, and in which phases of its season.
 *
 * @param phases those in which it is open; none if it belongs to no season and is open always
 */
public record CommandRule(Set<Role> roles, Set<Phase> phases) {

    public CommandRule {
        roles = Set.copyOf(roles);
        phases = Set.copyOf(phases);
    }

    /** The first half: the roles that may give it. */
    public static By by(Role first, Role... more) {
        return new By(EnumSet.of(first, more));
    }

    /** The first half: everybody who is signed in. */
    public static By byEverybody() {
        return new By(EnumSet.allOf(Role.class));
    }

    /** Whether it is given for a season, whose phase opens and closes it. */
    public boolean isOfSeason() {
        return !phases.isEmpty();
    }

    /** The second half is when: a rule cannot be written without it. */
    public static final class By {

        private final Set<Role> roles;

        private By(Set<Role> roles) {
            this.roles = roles;
        }

        /** Open always, for it belongs to no season. */
        public CommandRule ofNoSeason() {
            return new CommandRule(roles, Set.of());
        }

        /** Open in these phases alone. */
        public CommandRule in(Phase first, Phase... more) {
            return new CommandRule(roles, EnumSet.of(first, more));
        }

        /** Open in all phases from the first to the last, both included. */
        public CommandRule between(Phase first, Phase last) {
            return new CommandRule(roles, EnumSet.range(first, last));
        }
    }
}
