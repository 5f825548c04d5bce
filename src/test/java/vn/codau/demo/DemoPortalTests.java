package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import vn.codau.support.HttpVisit;

/** The demo as a program of its own: what {@code ./codau run} starts, and people stop in every way there is. */
@Tag("slow")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DemoPortalTests {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    // In the folder for temporary files, where the embedded database would tidy up at every start if it were let.
    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"), "demo-" + UUID.randomUUID())
            .toAbsolutePath();

    @AfterEach
    void tidyUp() throws IOException {
        databases().forEach(ProcessHandle::destroyForcibly);
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void keepsItsDataHoweverItIsStoppedAndLeavesNoDatabaseBehind() throws Exception {
        var killed = new Running();
        killed.signIn("hoidong");
        killed.process.destroyForcibly().waitFor();

        var stopped = new Running();
        stopped.signIn("thanhtra");
        stopped.interrupt();
        assertThat(databases()).isEmpty();
        assertThat(stopped.said()).doesNotContain("Exception");

        try (var database = EmbeddedMariaDb.start(folder.resolve("mariadb"))) {
            var settings = database.settings();
            var names = JdbcClient.create(new DriverManagerDataSource(
                            String.valueOf(settings.get("CODAU_DB_URL")),
                            String.valueOf(settings.get("CODAU_DB_USER")),
                            String.valueOf(settings.get("CODAU_DB_PASSWORD"))))
                    .sql("select a.user_name from session_record s join account a on a.id = s.account")
                    .query(String.class)
                    .list();
            assertThat(names).containsExactlyInAnyOrder("hoidong", "thanhtra");
        }
    }

    @Test
    void isSilentWhenItIsStoppedWhileItStarts() throws Exception {
        var starting = new Running("Starting ...");
        starting.interrupt();
        assertThat(starting.said()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(databases()).isEmpty();
    }

    /** The database servers that run on this test's folder. */
    private List<ProcessHandle> databases() {
        var data = folder.resolve("mariadb").resolve("data").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> String.join(" ", arguments))
                        .filter(arguments -> arguments.contains("--datadir=") && arguments.contains(data))
                        .isPresent())
                .toList();
    }

    /** A demo that was started, and what it has said. */
    private final class Running {

        private final Process process;
        private final BufferedReader output;
        private final List<String> lines = new ArrayList<>();

        Running() throws IOException {
            this(DemoAccounts.ALL.getLast().english());
        }

        Running(String lastWord) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var path = ManagementFactory.getRuntimeMXBean().getClassPath();
            process = new ProcessBuilder(
                            java,
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dserver.port=0",
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            path,
                            DemoPortal.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            output = process.inputReader(StandardCharsets.UTF_8);
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.contains(lastWord)) {
                    return;
                }
            }
            throw new AssertionError("ended with " + lines);
        }

        void signIn(String name) {
            var address = ADDRESS.matcher(said());
            assertThat(address.find()).isTrue();
            var answer = new HttpVisit(Integer.parseInt(address.group(1))).signIn(name, DemoAccounts.PASSWORD);
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
        }

        /** As Ctrl-C does; not by its own signal, which a program is deaf to that was started in the background. */
        void interrupt() throws InterruptedException {
            process.toHandle().destroy(); // The process itself would close what it has still to say.
            output.lines().forEach(lines::add);
            process.waitFor();
        }

        String said() {
            return String.join("\n", lines);
        }
    }
}
