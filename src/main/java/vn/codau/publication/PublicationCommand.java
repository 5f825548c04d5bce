package vn.codau.publication;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to results for others to see. */
public enum PublicationCommand implements Command {
    /** There is something to see from cross-scoring on, and a correction may come after everything is closed. */
    PUBLISH_RESULTS(by(Role.STANDING_BODY).between(Phase.CROSS_SCORING, Phase.CLOSED)),
    WITHDRAW_RESULTS(by(Role.STANDING_BODY).between(Phase.CROSS_SCORING, Phase.CLOSED));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    PublicationCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
