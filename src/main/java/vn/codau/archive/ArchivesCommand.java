package vn.codau.archive;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Role;

/** What can be done to archives. */
public enum ArchivesCommand implements Command {
    /** Changes nothing, but a cluster's whole records leave the portal; with all of the log that concerns it. */
    TAKE_ARCHIVE(by(Role.STANDING_BODY, Role.AUDITOR).ofNoSeason());

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    ArchivesCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
