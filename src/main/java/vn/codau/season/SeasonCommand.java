package vn.codau.season;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to seasons. */
public enum SeasonCommand implements Command {
    CREATE_SEASON(by(Role.STANDING_BODY).ofNoSeason()),
    CHANGE_SEASON(by(Role.STANDING_BODY).in(Phase.SETUP)),
    /** From a pack. Not the administrator, who sees no scores: a pack is nothing but scores. */
    IMPORT_SEASON(by(Role.STANDING_BODY).ofNoSeason()),
    COPY_SEASON(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.CLOSED)),
    SCHEDULE_PHASES(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.PROPOSAL)),
    CLOSE_PHASE(by(Role.STANDING_BODY).between(Phase.SETUP, Phase.PROPOSAL)),
    REOPEN_PHASE(by(Role.STANDING_BODY).between(Phase.REGISTRATION, Phase.CLOSED)),
    EXTEND_DEADLINE(by(Role.STANDING_BODY).between(Phase.REGISTRATION, Phase.PROPOSAL));

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    SeasonCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
