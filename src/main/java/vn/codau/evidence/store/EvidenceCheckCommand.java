package vn.codau.evidence.store;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine.Command;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobSettings;
import vn.codau.monitoring.CleanChecks;
import vn.codau.monitoring.CleanChecks.Check;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/** {@code evidence-check}: compares the store with the database without a running portal. */
@Command(name = "evidence-check")
public final class EvidenceCheckCommand implements TerminalCommand {

    /** Checks, prints one line per finding and gives the exit code. */
    @Override
    public int run(Terminal line) {
        try {
            var report = stock(line).check();
            report.findings().forEach(finding -> line.say(finding.kind().key(), finding.name()));
            var verdict = report.isSound() ? "evidence.check.sound" : "evidence.check.unsound";
            line.say(verdict, report.files(), report.findings().size());
            if (report.isSound()) {
                CleanChecks.ended(Check.EVIDENCE, line);
            }
            return report.isSound() ? OK : NOT_OK;
        } catch (BlobProblem failed) {
            line.say("evidence.check.failed", line.sentence(failed.key()));
            return INVALID;
        } catch (DataAccessException | TransactionException failed) {
            line.sayFailed("evidence.check.failed", failed);
            return INVALID;
        }
    }

    private static StoreAudit stock(Terminal line) {
        var database = line.database();
        return StoreAudit.of(BlobSettings.of(line).store(), database, new DataSourceTransactionManager(database));
    }
}
