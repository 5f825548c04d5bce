package vn.codau.meeting;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to review meetings. */
public enum MeetingCommand implements Command {
    RECORD_MEETING(
            by(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY).between(Phase.VERIFICATION, Phase.PROPOSAL));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    MeetingCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
