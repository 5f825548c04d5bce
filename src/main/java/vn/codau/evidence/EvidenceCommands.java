package vn.codau.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;

/**
 * The module's commands for the command line: {@code evidence-check} compares the store with the database without a running
 * portal, with the same settings from the environment; {@code evidence-render} is how the portal calls itself.
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
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return check(System.getenv(), List.of(arguments), out);
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

    static int check(Map<String, String> environment, List<String> arguments, PrintStream out) {
        var locale = Locale.of(arguments.contains("--lang=en") ? "en" : "vi");
        var sentences = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        try {
            var report = stock(environment).check();
            report.findings()
                    .forEach(
                            finding -> out.println(say(sentences, finding.kind().key(), finding.name())));
            var verdict = report.isSound() ? "evidence.check.sound" : "evidence.check.unsound";
            out.println(
                    say(sentences, verdict, report.files(), report.findings().size()));
            return report.isSound() ? SOUND : UNSOUND;
        } catch (DataAccessException | TransactionException | IOException failed) {
            out.println(say(sentences, "evidence.check.failed", String.valueOf(failed.getMessage())));
            return FAILED;
        }
    }

    private static Stock stock(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("CODAU_HOME", ".codau"));
        var folder = environment.get("CODAU_EVIDENCE");
        var database = new DriverManagerDataSource(
                environment.getOrDefault("CODAU_DB_URL", "") + "?sslMode="
                        + environment.getOrDefault("CODAU_DB_TLS", "verify-full"),
                environment.getOrDefault("CODAU_DB_USER", "codau"),
                environment.getOrDefault("CODAU_DB_PASSWORD", ""));
        return Stock.of(
                new FolderStore(folder == null ? home.resolve("evidence") : Path.of(folder)),
                database,
                new DataSourceTransactionManager(database));
    }

    private static String say(ResourceBundle sentences, String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(arguments);
    }
}
