package vn.codau.throwaway;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What the throw-away module can do. */
public enum ThrowawayCommand implements Command {
    LEND_CUP(by(Role.STANDING_BODY).in(Phase.SELF_SCORING));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    ThrowawayCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
