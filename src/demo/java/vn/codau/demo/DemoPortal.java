package vn.codau.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.codau.Application;

/** Starts the portal with the demo season, on a MariaDB of its own or a named one: what {@code ./codau run} does. */
public final class DemoPortal {

    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root", "warn",
            "logging.level.vn.codau", "info",
            "logging.level.ch.vorburger", "off");

    private static volatile boolean stopping;

    private DemoPortal() {}

    /** Runs until it is stopped; the data stay in the folder given as the only argument. */
    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        if (!DemoDatabase.isThere(System.getenv())) {
            System.err.print(DemoDatabase.wordsWhereNoneFits(
                    System.getProperty("os.name") + " " + System.getProperty("os.arch")));
            System.exit(1);
        }
        var held = OneAtATime.in(folder);
        if (held.isEmpty()) {
            System.err.println("Bản trình diễn đang chạy rồi: dừng nó trước (Ctrl-C), hoặc dùng luôn bản đang chạy.");
            System.err.println("The demo is running already: stop it first (Ctrl-C), or use the one that runs.");
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(DemoPortal::fallSilent));
        level(Level.ERROR);
        System.out.println("Đang khởi động ... | Starting ...");
        try {
            start(folder);
        } catch (RuntimeException failed) {
            // Whoever stops it while it starts has no use for what breaks off halfway.
            if (!stopping) {
                throw failed;
            }
        }
    }

    private static void start(Path folder) {
        var database = DemoDatabase.start(System.getenv(), folder);
        try {
            var context = portal(database).run();
            var server = ((WebServerApplicationContext) context).getWebServer();
            System.out.print(Welcome.text(server == null ? 0 : server.getPort()));
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static void fallSilent() {
        stopping = true;
        level(Level.OFF);
    }

    private static void level(Level level) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(level);
    }

    private static SpringApplication portal(DemoDatabase database) {
        var settings = new HashMap<String, Object>(database.settings());
        settings.putAll(QUIET);
        var portal = new SpringApplication(Application.class);
        portal.setBannerMode(Banner.Mode.OFF);
        portal.setLogStartupInfo(false);
        portal.setAdditionalProfiles("demo");
        portal.setDefaultProperties(settings);
        // Last of all, when the portal has answered its last request.
        SpringApplication.getShutdownHandlers().add(database::close);
        return portal;
    }
}
