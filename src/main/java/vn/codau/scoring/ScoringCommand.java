package vn.codau.scoring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code invariant-check}: counts all scores anew without a running portal, with the same settings from the environment. */
public final class ScoringCommand {

    private static final int CONSISTENT = 0;
    private static final int INCONSISTENT = 1;
    private static final int FAILED = 2;

    private ScoringCommand() {}

    /** Checks, prints one line per finding and gives the exit code. */
    public static int run(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return run(System.getenv(), List.of(arguments), out);
    }

    static int run(Map<String, String> environment, List<String> arguments, PrintStream out) {
        var locale = Locale.of(arguments.contains("--lang=en") ? "en" : "vi");
        var sentences = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        try (var context = context(database(environment))) {
            var found = context.getBean(ScoringCheck.class).check();
            found.forEach(each ->
                    out.println(say(sentences, each.kind().key(), each.where(), each.stored(), each.expected())));
            out.println(
                    found.isEmpty()
                            ? say(sentences, "scoring.check.consistent")
                            : say(sentences, "scoring.check.inconsistent", found.size()));
            return found.isEmpty() ? CONSISTENT : INCONSISTENT;
        } catch (DataAccessException failed) {
            out.println(say(sentences, "scoring.check.failed", String.valueOf(failed.getMessage())));
            return FAILED;
        }
    }

    /** Only what the check needs of the portal is made: everything is made when it is asked for. */
    private static AnnotationConfigApplicationContext context(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(database));
        context.scan("vn.codau.criteria", "vn.codau.scoring");
        context.addBeanFactoryPostProcessor(lazily());
        context.refresh();
        return context;
    }

    private static BeanFactoryPostProcessor lazily() {
        return beans -> {
            for (var name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        };
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
