package vn.codau.audit;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import vn.codau.monitoring.CleanChecks;
import vn.codau.monitoring.CleanChecks.Check;
import vn.codau.shared.CommandLine;

/** {@code audit-check}: checks the chain without a running portal. */
public final class AuditCommand {

    private static final int INTACT = 0;
    private static final int TAMPERED = 1;
    private static final int FAILED = 2;

    private AuditCommand() {}

    /** Checks, prints one line per finding and gives the exit code. */
    public static int run(CommandLine line) {
        try {
            var report = new ChainReader(line.database(), new Checkpoints(line.home())).check();
            report.findings().forEach(finding -> line.say(finding.kind().key(), finding.from(), finding.to()));
            var verdict = report.isIntact() ? "audit.check.intact" : "audit.check.tampered";
            line.say(verdict, report.entries(), report.checkpoints());
            if (report.isIntact()) {
                CleanChecks.ended(Check.AUDIT, line);
            }
            return report.isIntact() ? INTACT : TAMPERED;
        } catch (SQLException | UncheckedIOException failed) {
            line.say("audit.check.failed", String.valueOf(failed.getMessage()));
            return FAILED;
        }
    }
}
