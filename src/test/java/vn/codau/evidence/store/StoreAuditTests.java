package vn.codau.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.EvidenceSeasons;
import vn.codau.evidence.Samples;
import vn.codau.evidence.Somebody;
import vn.codau.evidence.WithoutSheets;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.store.StoreFinding.Kind;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;
import vn.codau.shared.CommandDone;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;
import vn.codau.support.TestFolder;

/** Whatever fails, every row has its file and every file its row; and the checker would see it otherwise. */
@PortalTest
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class, StoreAuditTests.Failing.class})
class StoreAuditTests {

    private static final Path FOLDER = TestFolder.PATH.resolve("evidence");

    /** Fails after the file was kept, as a full database would. */
    static class Failing {

        private volatile boolean fails;

        @EventListener
        void on(CommandDone done) {
            if (fails && done.command() == EvidenceCommand.ADD_EVIDENCE) {
                throw new IllegalStateException("no room in the database");
            }
        }
    }

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceQueries queries;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Failing failing;

    @Autowired
    private Environment settings;

    private EvidenceOf of;
    private String text;

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(of);
        text = "nội dung " + UUID.randomUUID();
        failing.fails = false;
    }

    @Test
    void aCommandThatFailsLeavesNeitherRowNorFile() throws Exception {
        var before = store.list();
        failing.fails = true;
        assertThatThrownBy(() -> add(text)).isInstanceOf(IllegalStateException.class);
        failing.fails = false;
        assertThat(store.list()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(queries.of(of.cluster(), of.unit())).isEmpty();
        add(text);
        assertThat(findings(hash())).isEmpty();
    }

    @Test
    void aCommandThatFailsTakesNothingFromSomebodyElse() {
        add(text);
        var other = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(other);
        failing.fails = true;
        assertThatThrownBy(() -> files.add(other, "I.1", file(text))).isInstanceOf(IllegalStateException.class);
        somebody.asOfficer(of);
        assertThat(store.exists(hash())).isTrue();
    }

    @Test
    void seesWhatIsMissingChangedOrTooMuch() throws Exception {
        add(text);
        var hash = hash();
        var file = FOLDER.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        var content = Files.readString(file);
        Files.writeString(file, content.replace("nội", "nỗi"));
        assertThat(findings(hash)).containsExactly(Kind.CHANGED);
        Files.writeString(file, "ngắn");
        assertThat(findings(hash)).containsExactly(Kind.SIZE);
        Files.delete(file);
        assertThat(findings(hash)).containsExactly(Kind.MISSING);
        Files.writeString(file, content);
        assertThat(findings(hash)).isEmpty();
        var foreign = Files.writeString(FOLDER.resolve("thu.txt"), "x");
        assertThat(findings("thu.txt")).containsExactly(Kind.FOREIGN);
        Files.delete(foreign);
    }

    /** As if the portal was killed between the file and its row. */
    @Test
    void findsAndDeletesWhatAKilledPortalLeft() throws Exception {
        String left;
        try (var incoming = store.receive(new ByteArrayInputStream(Samples.bytes(text)), 1_000)) {
            incoming.keep();
            left = incoming.hash();
        }
        assertThat(findings(left)).containsExactly(Kind.UNNEEDED);
        add("giữ lại " + text);
        somebody.as(Role.ADMINISTRATOR);
        assertThat(check.tidy()).isPositive();
        assertThat(somebody.done()).containsExactly(EvidenceCommand.TIDY_EVIDENCE);
        assertThat(findings(left)).isEmpty();
        somebody.asOfficer(of);
        assertThat(findings(hash())).isEmpty();
        somebody.as(Role.AUDITOR);
        assertThatThrownBy(() -> check.tidy()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theCommandLineTellsTheSameAsTheScreen() throws Exception {
        add(text);
        var hash = hash();
        var sound = new ByteArrayOutputStream();
        check(sound);
        assertThat(sound.toString(StandardCharsets.UTF_8)).doesNotContain(hash).contains("files read");
        store.delete(hash);
        var unsound = new ByteArrayOutputStream();
        var code = check(unsound);
        assertThat(code).isEqualTo(1);
        assertThat(unsound.toString(StandardCharsets.UTF_8)).contains("Recorded, but there is no file: " + hash);
        try (var incoming = store.receive(new ByteArrayInputStream(Samples.bytes(text)), 1_000)) {
            incoming.keep();
        }
    }

    private int check(ByteArrayOutputStream printed) {
        var terminal = new Terminal(environment(), printed, OutputStream.nullOutputStream(), Clock.systemUTC());
        return new Program(terminal).execute("evidence-check", "--lang=en");
    }

    @Test
    void twentyIdenticalUploadsAtOnceAreOne() throws Exception {
        var refused = new ArrayList<Reason>();
        var taken = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<EvidenceId>>mapToObj(number -> () -> add(text))
                    .toList());
            for (var one : all) {
                try {
                    assertThat(one.get()).isNotNull();
                    taken++;
                } catch (java.util.concurrent.ExecutionException failed) {
                    assertThat(failed)
                            .cause()
                            .isInstanceOfSatisfying(EvidenceProblem.class, problem -> refused.add(problem.reason()));
                }
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(refused).hasSize(19).containsOnly(Reason.DUPLICATE);
        assertThat(queries.of(of.cluster(), of.unit())).hasSize(1);
        assertThat(somebody.done()).containsExactly(EvidenceCommand.ADD_EVIDENCE);
        assertThat(findings(hash())).isEmpty();
    }

    @Test
    void twoRevisionsAtOnceAreNeverBothTheNext() throws Exception {
        var id = add(text);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        try {
                            files.revise(id, 1, file(text + number));
                            return true;
                        } catch (DomainProblem stale) {
                            return false;
                        }
                    })
                    .toList());
            var done = 0;
            for (var one : all) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(queries.revisions(id)).hasSize(2);
    }

    @Test
    void theQuotaHoldsAndRefusesWithoutATrace() {
        add(text);
        database.sql("update evidence_usage set bytes = 524288000 where unit_id = :unit")
                .param("unit", of.unit().toString())
                .update();
        assertThatThrownBy(() -> add("thêm " + text))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.QUOTA));
        assertThat(queries.of(of.cluster(), of.unit())).hasSize(1);
    }

    /** The portal's own user may add revisions and nothing else: what was shown stays for ever. */
    @Test
    void revisionsCannotBeChangedOrDeletedByThePortal() {
        add(text);
        for (var statement : List.of(
                "delete from evidence_revision",
                "update evidence_revision set name = 'x'",
                "delete from evidence",
                "delete from evidence_content")) {
            assertThatThrownBy(() -> database.sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private List<Kind> findings(String name) {
        var before = somebody.get().acting();
        somebody.as(Role.AUDITOR);
        var found = check.check().findings().stream()
                .filter(finding -> finding.name().equals(name))
                .map(StoreFinding::kind)
                .toList();
        somebody.as(before);
        return found;
    }

    private String hash() {
        var item = queries.of(of.cluster(), of.unit()).getLast();
        return queries.revisions(item.id()).getFirst().hash();
    }

    private EvidenceId add(String content) {
        return files.add(of, "I.1", file(content));
    }

    private static UploadedFile file(String content) {
        return new UploadedFile("a.txt", EvidenceSeasons.IN_SEASON, new ByteArrayInputStream(Samples.bytes(content)));
    }

    private Map<String, String> environment() {
        var url = settings.getRequiredProperty("spring.datasource.url");
        return Map.of(
                "CODAU_DB_URL", url.replaceFirst("\\?.*", ""),
                "CODAU_DB_USER", settings.getRequiredProperty("spring.datasource.username"),
                "CODAU_DB_PASSWORD", settings.getProperty("spring.datasource.password", ""),
                "CODAU_DB_TLS", settings.getProperty("CODAU_DB_TLS", "disable"),
                "CODAU_EVIDENCE", FOLDER.toString());
    }
}
