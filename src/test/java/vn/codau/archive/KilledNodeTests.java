package vn.codau.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.Codau;
import vn.codau.access.AccessFixtures;
import vn.codau.documents.ordered.PdfPapers;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.identity.People;
import vn.codau.intake.PackOf;
import vn.codau.intake.SeasonImport;
import vn.codau.intake.SeasonImportJob;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;
import vn.codau.support.TestDatabase;

/**
 * The portal as a process of its own works on a paper, an archive and an import, is killed at some moment as by kill -9, and another
 * one goes on: each job ends once, its file is whole, and its row says by which node.
 */
@PortalTest
@Import({People.class, AccessFixtures.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledNodeTests {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LATEST_KILL_MILLIS = 2_500;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Archives archives;

    @Autowired
    private PdfPapers pdf;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private SealedSeasons seasons;

    @Autowired
    private SeasonImport imports;

    @Autowired
    private SeasonImportJob importJob;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient database;

    @Value("${codau.home}")
    private Path home;

    @Value("${codau.blobs.folders.evidence}")
    private Path evidence;

    @TempDir
    private static Path folder = Path.of("");

    private final Random random = new Random(12);
    private final List<Process> portals = new ArrayList<>();
    private SealedFixture scene;

    @BeforeAll
    void play() {
        scene = beans.createBean(SealedFixture.class);
        for (var lane : List.of("job_claim_quick", "job_claim_long")) {
            database.sql("delete from " + lane).update();
        }
    }

    @AfterEach
    void leave() {
        portals.forEach(Process::destroyForcibly);
        People.signOut();
    }

    @Test
    void eachJobEndsOnceThroughTwoKills() throws Exception {
        rounds(2);
    }

    @Test
    @Tag("long")
    void eachJobEndsOnceThroughTwentyKills() throws Exception {
        rounds(20);
    }

    private void rounds(int rounds) throws Exception {
        var killed = 0;
        var portal = start(0);
        for (int round = 1; round <= rounds; round++) {
            var ordered = order();
            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> ordered.values().stream()
                            .anyMatch(id -> !view(id).node().isEmpty()));
            assertThat(portal.waitFor(random.nextInt(LATEST_KILL_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
            killed += ordered.values().stream().anyMatch(id -> view(id).isOpen()) ? 1 : 0;
            portal.destroyForcibly().waitFor();
            portal = start(round);
            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> ordered.values().stream().noneMatch(id -> view(id).isOpen()));
            for (var job : ordered.entrySet()) {
                ended(job.getKey(), view(job.getValue()), round);
            }
        }
        assertThat(killed).as("kills while something was open").isPositive();
    }

    /** What is ordered of each kind: a paper of LibreOffice where that is, an archive, an import. */
    private Map<String, JobId> order() throws IOException {
        scene.actAs(new Grant(Role.STANDING_BODY, new Scope.Province()));
        var ordered = new LinkedHashMap<String, JobId>();
        var sealed = seasons.find(scene.seal.id().value()).orElseThrow();
        var summary = new PaperOf(Paper.SUMMARY, "C1");
        if (desk.hasPdf()) {
            ordered.put("pdf", pdf.order(sealed, summary, Optional.empty()));
        }
        ordered.put("archive", archives.order(archives.of(scene.seal).getFirst()));
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));
        var file = Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), PackOf.written(season));
        ordered.put(season.period().code(), importJob.order(imports.dryRun(file)));
        return ordered;
    }

    private JobView view(JobId id) {
        return jobs.find(id).orElseThrow();
    }

    private void ended(String what, JobView job, int round) throws IOException {
        assertThat(job.state()).as("round %d, %s: %s", round, what, job).isEqualTo(JobState.DONE);
        assertThat(job.node().orElseThrow()).matches("round-(" + (round - 1) + "|" + round + ")-[0-9a-f]{4}");
        switch (what) {
            case "pdf" ->
                assertThat(new String(content(job), StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF-")
                        .contains("%%EOF");
            case "archive" -> {
                var file = Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content(job));
                assertThat(ArchiveCheck.check(file).findings()).isEmpty();
            }
            default -> {
                assertThat(times("select count(*) from season where code = :code", what))
                        .isOne();
                assertThat(times(
                                "select count(*) from audit_entry where command = 'IMPORT_SEASON'"
                                        + " and subject = concat('season:', :code)",
                                what))
                        .isOne();
            }
        }
    }

    private byte[] content(JobView job) throws IOException {
        var taken = jobs.take(job.id());
        try (var in = taken.content()) {
            var bytes = in.readAllBytes();
            assertThat(Sha256.of(bytes)).isEqualTo(taken.file().sha256());
            return bytes;
        }
    }

    private int times(String sql, String code) {
        return database.sql(sql).param("code", code).query(Integer.class).single();
    }

    /** A portal as it is in use, on this test's database and in its folders. */
    private Process start(int round) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", ManagementFactory.getRuntimeMXBean().getClassPath()));
        settings(round).forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(Codau.class.getName());
        var log = new File(folder.toFile(), "portal-" + round + ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        portals.add(process);
        return process;
    }

    private Map<String, Object> settings(int round) {
        var settings = new LinkedHashMap<String, Object>(TestDatabase.database().settings());
        settings.put("server.port", 0);
        settings.put("codau.home", home.toAbsolutePath());
        settings.put("codau.blobs.folders.evidence", evidence.toAbsolutePath());
        settings.put("codau.jobs.node", "round-" + round);
        settings.put("codau.jobs.threads", 2);
        settings.put("codau.jobs.poll", "100ms");
        settings.put("codau.jobs.heartbeat", "200ms");
        return settings;
    }
}
