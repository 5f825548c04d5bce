package vn.codau.ranking;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to standings and seals. */
public enum RankingCommand implements Command {
    HOLD_UNIT(by(Role.STANDING_BODY).between(Phase.REGISTRATION, Phase.PROPOSAL)),
    RELEASE_HOLD(by(Role.STANDING_BODY).between(Phase.REGISTRATION, Phase.PROPOSAL)),
    SET_REGISTRATION(by(Role.STANDING_BODY).between(Phase.REGISTRATION, Phase.VERIFICATION)),
    SET_GRADING(by(Role.STANDING_BODY).between(Phase.REGISTRATION, Phase.PROPOSAL)),
    DECIDE_LEADER(
            by(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY).between(Phase.VERIFICATION, Phase.PROPOSAL)),
    LEAVE_VACANT(
            by(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY).between(Phase.VERIFICATION, Phase.PROPOSAL)),
    WITHDRAW_DECISION(by(Role.STANDING_BODY).between(Phase.VERIFICATION, Phase.PROPOSAL)),
    /** A correction may come after everything is closed. */
    SEAL_SEASON(by(Role.STANDING_BODY).between(Phase.OBJECTION, Phase.CLOSED));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    RankingCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
