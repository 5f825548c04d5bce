package vn.codau.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.codau.blob.BlobEntry;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobSettings;
import vn.codau.blob.BlobStore;
import vn.codau.blob.S3Server;
import vn.codau.evidence.EvidenceIn;
import vn.codau.evidence.EvidenceSeasons;
import vn.codau.evidence.Samples;
import vn.codau.evidence.Somebody;
import vn.codau.evidence.WithoutSheets;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.store.EvidenceCheck;
import vn.codau.evidence.store.EvidenceHoldings;
import vn.codau.evidence.store.StoreFinding;
import vn.codau.evidence.store.StoreFinding.Kind;
import vn.codau.evidence.store.StoreReport;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

/** The whole of evidence with its files in a store that speaks S3, and what becomes of it when that store goes away. */
@PortalTest
@Tag("long")
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class})
class EvidenceOnS3Tests {

    private static final S3Server SERVER = S3Server.start();
    private static final String PLACE = SERVER.newPlace();

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceQueries queries;

    @Autowired
    private EvidenceContents contents;

    @Autowired
    private EvidenceHoldings holdings;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private BlobStore store;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Environment settings;

    @TempDir
    private Path elsewhere;

    private EvidenceOf of;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("codau.blobs.at", () -> PLACE);
        properties.add("codau.blobs.key", () -> "key");
        properties.add("codau.blobs.secret", () -> "secret");
    }

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(of);
    }

    @Test
    void isShownReadDrawnCheckedAndTidied() throws IOException {
        var bytes = Samples.pdf("Bao cao " + UUID.randomUUID(), 2);
        var id = files.add(of, "I.1", file("bao-cao.pdf", bytes));
        var revision = contents.revision(id, 1);
        try (var content = contents.open(revision)) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
        for (int times = 0; times < 2; times++) {
            var picture = contents.page(revision, 2);
            assertThat(picture.pages()).isEqualTo(2);
            try (var content = contents.open(picture)) {
                assertThat(content.readAllBytes()).hasSize((int) picture.size()).startsWith(0x89, 0x50, 0x4E, 0x47);
            }
        }
        assertThatThrownBy(() -> contents.page(revision, 3))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN));
        assertThat(store.list("previews", revision.hash())).singleElement().matches(BlobEntry::isKept);
        assertThat(holdings.isSound(revision)).isTrue();

        overwrite(revision, Samples.pdf("other", 1));
        assertThat(holdings.isSound(revision)).isFalse();
        assertThat(kind(revision.hash())).isIn(Kind.SIZE, Kind.CHANGED);
        assertThat(checked()).contains(revision.hash());
        overwrite(revision, bytes);
        assertThat(findings()).doesNotContain(revision.hash());

        var left = UUID.randomUUID().toString();
        try (var draft = store.draft(EvidenceSettings.ROOM)) {
            try (var out = draft.out()) {
                out.write(Samples.bytes(left));
            }
            left = draft.sha256();
            store.put(BlobKey.ofContent(EvidenceSettings.ROOM, left), draft);
        }
        assertThat(kind(left)).isEqualTo(Kind.UNNEEDED);
        somebody.as(Role.ADMINISTRATOR);
        assertThat(check.tidy()).isPositive();
        assertThat(findings()).doesNotContain(left, revision.hash());
    }

    /** Nothing is lost or half done, whoever asks is told so, and the next try succeeds. */
    @Test
    void aStoreThatGoesAwayIsToldOfAndNothingIsLost() throws IOException {
        var going = S3Server.start();
        var gone = new BlobSettings(going.newPlace(), "key", "secret", elsewhere, Map.of()).store();
        going.close();
        var cut = beans.createBean(EvidenceIn.class).files(gone);
        var bytes = Samples.bytes("một " + of);

        assertThatThrownBy(() -> cut.add(of, "I.1", file("a.txt", bytes)))
                .isInstanceOfSatisfying(
                        BlobProblem.class, silent -> assertThat(silent.reason()).isEqualTo(BlobProblem.Reason.SILENT));
        assertThat(queries.of(of.cluster(), of.unit())).isEmpty();
        assertThat(somebody.done()).isEmpty();
        try (var drafts = Files.walk(elsewhere)) {
            assertThat(drafts.filter(Files::isRegularFile)).isEmpty();
        }

        var id = files.add(of, "I.1", file("a.txt", bytes));
        try (var content = contents.open(contents.revision(id, 1))) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
    }

    private void overwrite(EvidenceRevision revision, byte[] bytes) {
        SERVER.overwrite(PLACE, BlobKey.ofContent(EvidenceSettings.ROOM, revision.hash()), bytes);
    }

    private Kind kind(String name) {
        return report().findings().stream()
                .filter(finding -> finding.name().equals(name))
                .map(StoreFinding::kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings() {
        return report().findings().stream().map(StoreFinding::name).toList();
    }

    private StoreReport report() {
        somebody.as(Role.AUDITOR);
        return check.check();
    }

    /** What the command line says of the same store. */
    private String checked() {
        var printed = new ByteArrayOutputStream();
        var url = settings.getRequiredProperty("spring.datasource.url");
        var environment = Map.of(
                "CODAU_DB_URL", url.replaceFirst("\\?.*", ""),
                "CODAU_DB_USER", settings.getRequiredProperty("spring.datasource.username"),
                "CODAU_DB_PASSWORD", settings.getProperty("spring.datasource.password", ""),
                "CODAU_DB_TLS", settings.getProperty("CODAU_DB_TLS", "disable"),
                "CODAU_BLOBS", PLACE,
                "CODAU_BLOBS_KEY", "key",
                "CODAU_BLOBS_SECRET", "secret");
        var terminal = new Terminal(environment, printed, OutputStream.nullOutputStream(), Clock.systemUTC());
        assertThat(new Program(terminal).execute("evidence-check", "--lang=en")).isEqualTo(1);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static UploadedFile file(String name, byte[] bytes) {
        return new UploadedFile(name, EvidenceSeasons.IN_SEASON, new ByteArrayInputStream(bytes));
    }
}
