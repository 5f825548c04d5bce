package vn.codau.proposal;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to the selection of flags and awards. */
public enum ProposalCommand implements Command {
    SET_SELECTION_RULE(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.PROPOSAL)),
    RECORD_COUNCIL(by(Role.STANDING_BODY).between(Phase.BALLOT, Phase.PROPOSAL)),
    WITHDRAW_COUNCIL(by(Role.STANDING_BODY).between(Phase.BALLOT, Phase.PROPOSAL)),
    PROPOSE_FLAG(by(Role.STANDING_BODY).in(Phase.PROPOSAL)),
    /** A proposal is withdrawn or refused long after the letter went out. */
    END_FLAG_PROPOSAL(by(Role.STANDING_BODY).between(Phase.PROPOSAL, Phase.CLOSED)),
    SET_AWARD_RULE(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.PROPOSAL)),
    DECIDE_AWARD_TIE(
            by(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY).between(Phase.OBJECTION, Phase.PROPOSAL));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    ProposalCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
