package vn.codau.identity;

import static vn.codau.shared.CommandRule.by;
import static vn.codau.shared.CommandRule.byEverybody;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Role;

/** What can be done to accounts and sessions. */
public enum IdentityCommand implements Command {
    SIGN_IN(byEverybody().ofNoSeason()),
    SIGN_OUT(byEverybody().ofNoSeason()),
    END_OWN_SESSION(byEverybody().ofNoSeason()),
    CHANGE_OWN_PASSWORD(byEverybody().ofNoSeason()),
    SWITCH_ROLE(byEverybody().ofNoSeason()),
    CREATE_ACCOUNT(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason()),
    CHANGE_ACCOUNT(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason()),
    DISABLE_ACCOUNT(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason()),
    ENABLE_ACCOUNT(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason()),
    RESET_PASSWORD(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason()),
    GRANT_ROLE(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason()),
    REVOKE_ROLE(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason());

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    IdentityCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
