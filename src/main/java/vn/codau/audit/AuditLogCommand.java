package vn.codau.audit;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Role;

/** What can be done to the audit log. */
public enum AuditLogCommand implements Command {
    /** Searches and checks the log and signs how far it has come; changes nothing, so it is not in the log itself. */
    CHECK_AUDIT(by(Role.AUDITOR, Role.STANDING_BODY).ofNoSeason());

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    AuditLogCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
