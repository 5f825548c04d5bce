package vn.codau.platform.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a command runs that needs no running portal: the portal's own settings from the environment, a clock, and the two
 * streams that whoever gave the command reads, in UTF-8 whatever the machine's language and in Vietnamese unless
 * {@code --lang=en} was given.
 */
public final class Terminal {

    private static final int BUFFER = 1 << 16;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private String language = "vi";
    private @Nullable Sentences sentences;

    public Terminal(Map<String, String> environment, OutputStream out, OutputStream err, Clock clock) {
        this.environment = environment;
        this.out = new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** That of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                System.getenv(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC());
    }

    void speak(String chosen) {
        language = chosen;
        sentences = null;
    }

    /** For results: standard output. */
    public PrintStream out() {
        return out;
    }

    /** For everything else: standard error. */
    public PrintStream err() {
        return err;
    }

    /** Sends what was printed on its way; false where it did not get through. */
    boolean isWritten() {
        return !out.checkError();
    }

    public Clock clock() {
        return clock;
    }

    /** Prints a translated sentence as a result. */
    public void say(String key, Object... arguments) {
        out.println(sentence(key, arguments));
    }

    /** Prints a translated sentence about what went wrong, with its cause in one line. */
    public void sayFailed(String key, Exception cause) {
        say(key, String.valueOf(cause.getMessage()).replaceAll("[\\r\\n\\t]+", " "));
    }

    /** A translated sentence. */
    public String sentence(String key, Object... arguments) {
        return sentences().get(key, arguments);
    }

    /** The sentences of the language that was chosen. */
    public Sentences sentences() {
        var known = sentences;
        if (known == null) {
            known = new Sentences(language);
            sentences = known;
        }
        return known;
    }

    /** A setting from the environment, or what it is where it is not set. */
    public String setting(String name, String otherwise) {
        return environment.getOrDefault(name, otherwise);
    }

    /** The folder of what the portal keeps outside the database. */
    public Path home() {
        return Path.of(setting("CODAU_HOME", ".codau"));
    }

    /** The portal's database, as the portal's own user. */
    public DriverManagerDataSource database() {
        return new DriverManagerDataSource(
                setting("CODAU_DB_URL", "") + "?sslMode=" + setting("CODAU_DB_TLS", "verify-full"),
                setting("CODAU_DB_USER", "codau"),
                setting("CODAU_DB_PASSWORD", ""));
    }
}
