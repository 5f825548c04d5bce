package vn.codau.documents;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Role;

/** What can be done to papers. */
public enum DocumentsCommand implements Command {
    /** Changes nothing, but a paper leaves the portal. */
    PRINT_PAPER(by(
                    Role.STANDING_BODY,
                    Role.BOARD,
                    Role.AUDITOR,
                    Role.CLUSTER_HEAD,
                    Role.CLUSTER_DEPUTY,
                    Role.UNIT_HEAD,
                    Role.UNIT_OFFICER)
            .ofNoSeason());

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    DocumentsCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
