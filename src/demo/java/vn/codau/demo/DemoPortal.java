package vn.codau.demo;

import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.event.ContextClosedEvent;
import vn.codau.Application;

/** Starts the portal with the demo season on a MariaDB of its own: what {@code ./codau run} does. */
public final class DemoPortal {

    private DemoPortal() {}

    /** Runs until it is stopped; the data stay in the folder given as the only argument. */
    public static void main(String[] args) {
        var database = EmbeddedMariaDb.start(Path.of(args[0]).resolve("mariadb"));
        // A portal that is stopped or does not start takes its database with it, last of all.
        var portal = new SpringApplication(Application.class);
        portal.setAdditionalProfiles("demo");
        portal.setDefaultProperties(new HashMap<>(database.settings()));
        portal.addListeners((ContextClosedEvent closed) -> database.close());
        try {
            portal.run();
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }
}
