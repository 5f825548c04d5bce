package vn.codau.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a command runs that needs no running portal: the portal's own settings from the environment, and a terminal that is
 * spoken to in the language of {@code --lang}, Vietnamese unless it is {@code en}.
 */
public final class CommandLine {

    private final Map<String, String> environment;
    private final ResourceBundle sentences;
    private final PrintStream out;

    public CommandLine(Map<String, String> environment, List<String> arguments, PrintStream out) {
        this.environment = environment;
        this.sentences = ResourceBundle.getBundle(
                "vaadin-i18n.translations", Locale.of(arguments.contains("--lang=en") ? "en" : "vi"));
        this.out = out;
    }

    /** That of this process. */
    public static CommandLine of(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return new CommandLine(System.getenv(), List.of(arguments), out);
    }

    /** Prints a translated sentence. */
    public void say(String key, Object... arguments) {
        out.println(sentence(key, arguments));
    }

    /** A translated sentence. Somebody's text may break lines or steer the terminal; here it does not. */
    public String sentence(String key, Object... arguments) {
        var printable = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? printable(text) : argument)
                .toArray();
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(printable);
    }

    private static String printable(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
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
