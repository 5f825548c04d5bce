package vn.codau.measure;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.Application;
import vn.codau.criteria.LargeTable;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.demo.EmbeddedMariaDb;
import vn.codau.identity.People;

/** Measures how the portal starts, how it answers while sixty people score at once, and what their sessions hold: {@code ./codau measure}. */
public final class PortalMeasurement {

    /** Asks for tables whose every criterion is measured against the cluster's best: a save changes everybody's points. */
    private static final String RIVALS = "rivals";

    private static final int CRITERIA = 200;
    private static final int OFFICERS = 60;
    private static final int VALUES = 60;
    /** Faster than people are, so that more of them would fit. */
    private static final int PAUSE = 1_000;

    private final ConfigurableApplicationContext portal;
    private final CriteriaDraft table;
    private final PrintStream out;

    private PortalMeasurement(ConfigurableApplicationContext portal, CriteriaDraft table, PrintStream out) {
        this.portal = portal;
        this.table = table;
        this.out = out;
    }

    /** What the measured portal has more than others. */
    @Import({MeasuredSeason.class, People.class})
    static class Instruments {

        @Bean
        ServerTimes serverTimes() {
            return new ServerTimes();
        }
    }

    /** Measures, given the packaged portal. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var jar = Path.of(args[0]).toAbsolutePath();
        var isOfRivals = args.length > 1 && args[1].equals(RIVALS);
        try (var database = EmbeddedMariaDb.startEmpty(Path.of("target", "measure"))) {
            if (!isOfRivals) {
                new ColdStart(database, System.out).measure(jar);
            }
            var application = new SpringApplication(Application.class, Instruments.class);
            application.setDefaultProperties(settings(database));
            try (var portal = application.run()) {
                new PortalMeasurement(
                                portal,
                                isOfRivals ? LargeTable.ofRivals(CRITERIA) : LargeTable.of(CRITERIA),
                                System.out)
                        .run();
            }
        }
    }

    private static Map<String, Object> settings(EmbeddedMariaDb database) {
        var settings = new HashMap<String, Object>(database.settings());
        settings.put("server.port", 0);
        settings.put("codau.blobs.folders.evidence", "target/measure/evidence");
        settings.put("logging.level.root", "warn");
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    private void run() throws IOException {
        var names = portal.getBean(MeasuredSeason.class).make(OFFICERS + 1, table);
        var port = ((WebServerApplicationContext) portal).getWebServer().getPort();
        warmUp(port, names.getLast());
        long before = liveHeap();
        var list = Files.write(Path.of("target", "measure", "names"), names.subList(0, OFFICERS));
        var process = officers(port, list);
        try (var say = process.outputWriter(StandardCharsets.UTF_8);
                var hear = process.inputReader(StandardCharsets.UTF_8)) {
            ask(say, hear, "sign-in");
            long signedIn = liveHeap();
            ask(say, hear, "open");
            long opened = liveHeap();
            out.println("live heap for each of " + OFFICERS + " sessions: signed in " + each(signedIn - before)
                    + ", with a sheet of " + CRITERIA + " criteria open besides "
                    + each(opened - signedIn));
            score(say, hear, PAUSE);
            score(say, hear, 0);
            out.println("live heap at the end: " + each(liveHeap() - before) + " a session in all");
        } finally {
            process.destroy();
        }
    }

    /** What is loaded once for all is not to be counted as somebody's. */
    private static void warmUp(int port, String userName) {
        var first = new Officer(port, userName);
        first.openSheet();
        var random = new SplittableRandom(1);
        for (int i = 0; i < 150; i++) {
            first.enter(random);
            first.goOn();
        }
    }

    private void score(BufferedWriter say, BufferedReader hear, int pause) throws IOException {
        var times = portal.getBean(ServerTimes.class);
        times.forget();
        long recorded = recorded();
        long began = System.nanoTime();
        var answer = ask(say, hear, "score " + VALUES + " " + pause);
        double seconds = (System.nanoTime() - began) / 1e9;
        out.println((pause == 0 ? "without any pause" : "with a pause of about " + pause + " ms after each step") + ": "
                + answer + ", entries in the audit log: " + (recorded() - recorded)
                + String.format(Locale.ROOT, ", %.0f saves a second", OFFICERS * VALUES / seconds));
        out.println("  the server's time for a save: " + times.ofSaves());
        out.println("  the server's time for a click: " + times.ofClicks());
    }

    private long recorded() {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from audit_entry where command = 'SAVE_SELF_SCORE'")
                .query(Long.class)
                .single();
    }

    private static Process officers(int port, Path names) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Officers.class.getName(),
                        Integer.toString(port),
                        names.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String ask(BufferedWriter say, BufferedReader hear, String step) throws IOException {
        say.write(step + "\n");
        say.flush();
        var answer = hear.readLine();
        while (answer != null && !answer.startsWith("= ")) {
            answer = hear.readLine();
        }
        if (answer == null) {
            throw new IllegalStateException("the officers are gone");
        }
        return answer.substring(2);
    }

    private static long liveHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static String each(long bytes) {
        return String.format(Locale.ROOT, "%.2f MB", bytes / 1e6 / OFFICERS);
    }
}
