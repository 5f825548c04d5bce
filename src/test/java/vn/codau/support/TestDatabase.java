package vn.codau.support;

import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.codau.demo.EmbeddedMariaDb;

/** One MariaDB for all tests of a run, started by the first that needs it and stopped with the JVM. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    // Nobody pulls the plug in a test, and waiting for the disk is most of what the tables cost.
    private static final String[] WITHOUT_DISK = {
        "--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--sync-frm=0"
    };

    private static @Nullable EmbeddedMariaDb database;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(MovableClock.inPlaceOfThePortals());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", database().settings()));
        // Many contexts stay open beside each other; each keeps few connections while it rests.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "few connections",
                        Map.of(
                                "spring.datasource.hikari.minimum-idle",
                                1,
                                "spring.datasource.hikari.idle-timeout",
                                10_000)));
    }

    /** The running database. */
    public static synchronized EmbeddedMariaDb database() {
        if (database == null) {
            var started = EmbeddedMariaDb.startEmpty(TestFolder.PATH.resolve("mariadb"), WITHOUT_DISK);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            database = started;
        }
        return database;
    }

    /** As the tables' owner, who may do what the portal may not. */
    public static DataSource owner() {
        var settings = database().settings();
        return new DriverManagerDataSource(
                String.valueOf(settings.get("CODAU_DB_URL")),
                String.valueOf(settings.get("CODAU_DB_OWNER")),
                String.valueOf(settings.get("CODAU_DB_OWNER_PASSWORD")));
    }
}
