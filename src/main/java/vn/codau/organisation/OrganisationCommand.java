package vn.codau.organisation;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to units and clusters. */
public enum OrganisationCommand implements Command {
    CREATE_UNIT(by(Role.STANDING_BODY).ofNoSeason()),
    CHANGE_UNIT(by(Role.STANDING_BODY).ofNoSeason()),
    CLOSE_UNIT(by(Role.STANDING_BODY).ofNoSeason()),
    IMPORT_UNITS(by(Role.STANDING_BODY).ofNoSeason()),
    CREATE_CLUSTER(by(Role.STANDING_BODY).in(Phase.SETUP)),
    CHANGE_CLUSTER(by(Role.STANDING_BODY).in(Phase.SETUP)),
    ASSIGN_MEMBER(by(Role.STANDING_BODY).in(Phase.SETUP)),
    /** With a reason, until its scores are verified. */
    MOVE_MEMBER(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.CROSS_SCORING)),
    REMOVE_MEMBER(by(Role.STANDING_BODY).in(Phase.SETUP)),
    /** Heads change while there is a cluster to lead. */
    APPOINT_HEAD(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.BALLOT)),
    APPOINT_DEPUTIES(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.BALLOT));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    OrganisationCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
