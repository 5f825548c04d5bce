package vn.codau.audit;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/** {@code audit-check}: checks the chain without a running portal. */
@Command(name = "audit-check")
public final class AuditCommand implements TerminalCommand {

    /** Checks, prints one line per finding and gives the exit code. */
    @Override
    public int run(Terminal line) {
        try {
            var report = new ChainReader(line.database(), new Checkpoints(line.home())).check();
            report.findings().forEach(finding -> line.say(finding.kind().key(), finding.from(), finding.to()));
            var verdict = report.isIntact() ? "audit.check.intact" : "audit.check.tampered";
            line.say(verdict, report.entries(), report.checkpoints());
            return report.isIntact() ? OK : NOT_OK;
        } catch (SQLException | UncheckedIOException failed) {
            line.sayFailed("audit.check.failed", failed);
            return INVALID;
        }
    }
}
