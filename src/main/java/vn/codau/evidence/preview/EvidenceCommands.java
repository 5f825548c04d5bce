package vn.codau.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobSettings;
import vn.codau.evidence.store.StoreAudit;
import vn.codau.shared.CommandLine;

/**
 * The module's commands for the command line: {@code evidence-check} compares the store with the database without a running
 * portal; {@code evidence-render} is how the portal calls itself.
 */
public final class EvidenceCommands {

    /** Their names. */
    public static final Set<String> NAMES = Set.of(EvidenceCommands.CHECK, EvidenceCommands.RENDER);

    static final String CHECK = "evidence-check";
    static final String RENDER = "evidence-render";

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int FAILED = 2;

    private EvidenceCommands() {}

    /** Runs the command named first, prints what it has to say and gives the exit code. */
    public static int run(String... arguments) {
        if (arguments[0].equals(RENDER)) {
            return render(arguments);
        }
        return check(CommandLine.of(arguments));
    }

    private static int render(String... arguments) {
        try {
            PageRenderer.draw(
                    Path.of(arguments[1]),
                    Path.of(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Integer.parseInt(arguments[4]));
            return SOUND;
        } catch (IOException | RuntimeException undrawable) {
            // Whatever a document does to its reader; the caller sees that nothing was drawn.
            return FAILED;
        }
    }

    public static int check(CommandLine line) {
        try {
            var report = stock(line).check();
            report.findings().forEach(finding -> line.say(finding.kind().key(), finding.name()));
            var verdict = report.isSound() ? "evidence.check.sound" : "evidence.check.unsound";
            line.say(verdict, report.files(), report.findings().size());
            return report.isSound() ? SOUND : UNSOUND;
        } catch (BlobProblem failed) {
            line.say("evidence.check.failed", line.sentence(failed.key()));
            return FAILED;
        } catch (DataAccessException | TransactionException failed) {
            line.say("evidence.check.failed", String.valueOf(failed.getMessage()));
            return FAILED;
        }
    }

    private static StoreAudit stock(CommandLine line) {
        var database = line.database();
        return StoreAudit.of(BlobSettings.of(line).store(), database, new DataSourceTransactionManager(database));
    }
}
