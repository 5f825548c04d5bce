package vn.codau.scoring;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to scores, sheets and their verification. */
public enum ScoreCommand implements Command {
    SAVE_SELF_SCORE(by(Role.UNIT_OFFICER, Role.UNIT_HEAD).in(Phase.SELF_SCORING)),
    SUBMIT_SHEET(by(Role.UNIT_HEAD).in(Phase.SELF_SCORING)),
    RETURN_SHEET(by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY).in(Phase.SELF_SCORING)),
    SAVE_CROSS_SCORE(by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.UNIT_HEAD, Role.UNIT_OFFICER)
            .in(Phase.CROSS_SCORING)),
    SUBMIT_REVIEW(by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.UNIT_HEAD).in(Phase.CROSS_SCORING)),
    RECUSE(by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.UNIT_HEAD).in(Phase.CROSS_SCORING)),
    SAVE_SPECIALIST_SCORE(by(Role.SPECIALIST).in(Phase.CROSS_SCORING)),
    SUBMIT_SPECIALIST_SCORES(by(Role.SPECIALIST).in(Phase.CROSS_SCORING)),
    CLAIM_VERIFICATION(by(Role.STANDING_BODY).in(Phase.VERIFICATION)),
    PROPOSE_VERIFIED(by(Role.STANDING_BODY).in(Phase.VERIFICATION)),
    CONFIRM_VERIFIED(by(Role.STANDING_BODY).in(Phase.VERIFICATION)),
    /** In the log when two people typed different scores from one paper; the same score twice is confirmed. */
    RETYPE_VERIFIED(by(Role.STANDING_BODY).in(Phase.VERIFICATION)),
    REJECT_VERIFIED(by(Role.STANDING_BODY).in(Phase.VERIFICATION));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    ScoreCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
