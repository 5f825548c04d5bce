package vn.codau.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code audit-check}: checks the chain without a running portal, with the same settings from the environment. */
public final class AuditCommand {

    private static final int INTACT = 0;
    private static final int TAMPERED = 1;
    private static final int FAILED = 2;

    private AuditCommand() {}

    /** Checks, prints one line per finding and gives the exit code. */
    public static int run(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return run(System.getenv(), List.of(arguments), out);
    }

    static int run(Map<String, String> environment, List<String> arguments, PrintStream out) {
        var locale = Locale.of(arguments.contains("--lang=en") ? "en" : "vi");
        var sentences = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        try {
            var home = Path.of(environment.getOrDefault("CODAU_HOME", ".codau"));
            var report = new ChainReader(database(environment), new Checkpoints(home)).check();
            report.findings()
                    .forEach(
                            finding -> out.println(say(sentences, finding.kind().key(), finding.from(), finding.to())));
            var verdict = report.isIntact() ? "audit.check.intact" : "audit.check.tampered";
            out.println(say(sentences, verdict, report.entries(), report.checkpoints()));
            return report.isIntact() ? INTACT : TAMPERED;
        } catch (SQLException | UncheckedIOException failed) {
            out.println(say(sentences, "audit.check.failed", String.valueOf(failed.getMessage())));
            return FAILED;
        }
    }

    private static DriverManagerDataSource database(Map<String, String> environment) {
        var url = environment.getOrDefault("CODAU_DB_URL", "") + "?sslMode="
                + environment.getOrDefault("CODAU_DB_TLS", "verify-full");
        return new DriverManagerDataSource(
                url,
                environment.getOrDefault("CODAU_DB_USER", "codau"),
                environment.getOrDefault("CODAU_DB_PASSWORD", ""));
    }

    private static String say(ResourceBundle sentences, String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(arguments);
    }
}
