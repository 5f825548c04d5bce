package vn.codau.criteria;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to criteria. */
public enum CriteriaCommand implements Command {
    SAVE_CRITERIA_DRAFT(
            by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY).between(Phase.SETUP, Phase.SELF_SCORING)),
    IMPORT_CRITERIA(
            by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY).between(Phase.SETUP, Phase.SELF_SCORING)),
    COPY_CRITERIA(
            by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY).between(Phase.SETUP, Phase.SELF_SCORING)),
    PUBLISH_CRITERIA(
            by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY).between(Phase.SETUP, Phase.SELF_SCORING)),
    SET_TARGETS(
            by(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY).between(Phase.SETUP, Phase.SELF_SCORING));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    CriteriaCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
