package vn.codau.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import vn.codau.demo.EmbeddedMariaDb;
import vn.codau.support.HttpVisit;

/** How long the packaged portal takes from its start to its first page, with and without a cache of its classes (AOT). */
final class ColdStart {

    private static final int ROUNDS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Path FOLDER = Path.of("target", "measure").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final EmbeddedMariaDb database;
    private final PrintStream out;

    ColdStart(EmbeddedMariaDb database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** @param jar the packaged portal */
    void measure(Path jar) throws IOException, InterruptedException {
        var extract =
                List.of(JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", "app");
        new ProcessBuilder(extract).directory(FOLDER.toFile()).start().waitFor();
        // The first start makes the tables and is not counted; it writes the cache when it ends.
        start("-XX:AOTCacheOutput=codau.aot");
        var plain = new ArrayList<Double>();
        var cached = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            plain.add(start("-Xshare:auto"));
            cached.add(start("-XX:AOTCache=codau.aot"));
        }
        out.println("from start to the first page, packaged: " + said(plain) + "; with an AOT cache: " + said(cached));
    }

    /** Seconds until the sign-in page is there; then the portal is stopped. */
    private double start(String option) throws IOException, InterruptedException {
        int port = freePort();
        var process = new ProcessBuilder(JAVA, "-Xmx700m", option, "-jar", "app/codau.jar").directory(FOLDER.toFile());
        process.environment().put("SPRING_APPLICATION_JSON", json(database.settings()));
        process.environment().putAll(Map.of("CODAU_PORT", Integer.toString(port), "CODAU_HOME", FOLDER + "/home"));
        process.redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("portal.log").toFile());
        long began = System.nanoTime();
        var portal = process.start();
        try {
            waitForPage(portal, port);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private static void waitForPage(Process portal, int port) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end && portal.isAlive()) {
            try {
                if (new HttpVisit(port).get("/login").statusCode() == HttpStatus.OK.value()) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no page; see " + FOLDER.resolve("portal.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String json(Map<String, ?> settings) {
        return settings.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String said(List<Double> seconds) {
        var sorted = seconds.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %.1f s (%.1f to %.1f)",
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast());
    }
}
