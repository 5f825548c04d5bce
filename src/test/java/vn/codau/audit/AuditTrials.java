package vn.codau.audit;

import java.util.Map;
import vn.codau.access.Trial;
import vn.codau.access.Trials;
import vn.codau.shared.Command;

/** How the audit log is looked at. */
class AuditTrials implements Trials {

    private final AuditLog log;

    AuditTrials(AuditLog log) {
        this.log = log;
    }

    @Override
    public Map<Command, Trial> trials() {
        return Map.of(Command.CHECK_AUDIT, Trial.of(ground -> () -> log.search(AuditFilter.ALL, 0, 1)));
    }
}
