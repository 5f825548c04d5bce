package vn.codau.audit;

import java.util.Map;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.shared.Command;

/** How the audit log is looked at. */
class AuditTrials implements CommandTrials {

    private final AuditLog log;

    AuditTrials(AuditLog log) {
        this.log = log;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(AuditLogCommand.CHECK_AUDIT, CommandTrial.of(ground -> () -> log.search(AuditFilter.ALL, 0, 1)));
    }
}
