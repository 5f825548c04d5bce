package vn.codau.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixtures;
import vn.codau.archive.ArchiveFinding.Kind;
import vn.codau.evidence.store.EvidenceHoldings;
import vn.codau.identity.People;
import vn.codau.jobs.JobHere;
import vn.codau.jobs.JobProblem;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobTurns;
import vn.codau.jobs.Jobs;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.digest.Sha256;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;

/** Archives of what was really scored, shown and sealed, on MariaDB and with real files. */
@PortalTest
@Import({People.class, AccessFixtures.class, JobTurns.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ArchiveMaker maker;

    @Autowired
    private Archives archives;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private EvidenceHoldings evidence;

    @Autowired
    private JdbcClient database;

    @Value("${codau.evidence.folder}")
    private Path store;

    @TempDir
    private static Path folder = Path.of("");

    private SealedFixture scene;
    private Map<String, byte[]> made = Map.of();

    @BeforeAll
    void play() throws IOException {
        scene = beans.createBean(SealedFixture.class);
        made = files(make().file());
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void holdsEverythingOfTheClusterAndNothingOfAnother() {
        var unit = made.keySet().stream()
                .filter(name -> name.startsWith("minh-chung/"))
                .toList();
        assertThat(unit.stream().map(name -> name.replaceFirst(".*/", "")))
                .containsExactlyInAnyOrder("Báo cáo năm (bản 1, đã thay).txt", "Báo cáo năm.txt", "_CON (đã rút).txt");
        assertThat(unit).allMatch(name -> name.contains("/" + scene.ground.unitCode() + " "));
        assertThat(unit.stream().map(this::text))
                .containsExactlyInAnyOrder(
                        scene.content(SealedFixture.FIRST),
                        scene.content(SealedFixture.SECOND),
                        scene.content(SealedFixture.TAKEN_BACK));
        assertThat(made.keySet())
                .contains("MUC-LUC.html", "bang-tong-hop-diem.xlsx", "nhat-ky/nhat-ky.html", "manifest.json");
        assertThat(Sha256.of(made.getOrDefault("ban-chot/season.zip", new byte[0])))
                .isEqualTo(scene.seal.sha256());
        assertThat(made.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .noneMatch(text -> text.contains("của cụm khác.txt"));
    }

    @Test
    void tellsEveryScoreThatWasEverEnteredAndRunsNothing() {
        var page = text(only("phieu-cham-diem/" + scene.ground.unitCode()));
        assertThat(page).contains("<td>5</td>", "<td>7,5</td>", "7,50", "&lt;script&gt;alert(1)");
        assertThat(page).doesNotContain("<script").contains("default-src 'none'");
        assertThat(page).contains("href=\"../minh-chung/").contains("CON.txt", "Đã rút lúc");
    }

    /** The season was called differently when it was made: what was done then is told like everything since. */
    @Test
    void tellsWhatOfTheLogConcernsItAndNothingElse() {
        var told = text("nhat-ky/nhat-ky.jsonl")
                .lines()
                .filter(line -> line.contains("\"entry\""))
                .toList();
        assertThat(told.stream().map(line -> line.replaceFirst(".*\"command\":\"(\\w+)\".*", "$1")))
                .contains(
                        "CREATE_SEASON",
                        "SCHEDULE_PHASES",
                        "CHANGE_SEASON",
                        "CREATE_CLUSTER",
                        "ASSIGN_MEMBER",
                        "APPOINT_HEAD",
                        "SAVE_SELF_SCORE",
                        "ADD_EVIDENCE",
                        "REVISE_EVIDENCE",
                        "REMOVE_EVIDENCE",
                        "SEAL_SEASON")
                .doesNotContain("SIGN_IN", "CREATE_UNIT");
        assertThat(told)
                .noneMatch(line -> line.contains(scene.ground.otherCluster().toString()));
        assertThat(text("nhat-ky/nhat-ky.html")).contains("Chốt kết quả mùa thi đua");
    }

    @Test
    void isProvenWholeWithoutThePortal() throws IOException {
        var file = pack(made);
        assertThat(ArchiveCheck.check(file).findings()).isEmpty();
        assertThat(new ArchiveCommand().knows(file)).isTrue();
        assertThat(new ArchiveCommand().knows(file.resolveSibling("none.zip"))).isFalse();
        var said = new ByteArrayOutputStream();
        assertThat(run(said, file)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Hồ sơ nguyên vẹn: " + (made.size() - 2) + " tệp", scene.seal.sha256(), "Nhật ký nối liền");
    }

    @Test
    void everyChangeOfEveryFileIsFoundAndNamed() throws IOException {
        for (var name : made.keySet()) {
            if (!name.equals(ArchiveManifest.NAME) && !name.equals(ArchiveManifest.SUMS)) {
                assertThat(found(with(name, changed(name)))).contains(named(Kind.CHANGED, name));
            }
            assertThat(found(without(name))).contains(named(Kind.MISSING, name));
        }
        assertThat(found(with("minh-chung/them.txt", new byte[1])))
                .containsExactly(named(Kind.ADDED, "minh-chung/them.txt"));
    }

    @Test
    void everyDigitOfTheTwoListsIsHeldAgainstTheFiles() throws IOException {
        var season = "ban-chot/season.zip";
        var hash = Sha256.of(made.getOrDefault(season, new byte[0]));
        var other = (hash.startsWith("0") ? "1" : "0") + hash.substring(1);
        assertThat(found(replaced(ArchiveManifest.SUMS, hash, other))).containsExactly(named(Kind.SUMS, season));
        var files = text(ArchiveManifest.NAME).replace("\"sha256\":\"" + hash, "\"sha256\":\"" + other);
        assertThat(found(with(ArchiveManifest.NAME, files))).containsExactly(named(Kind.MANIFEST, season));
        assertThat(found(replaced(ArchiveManifest.NAME, "\"madeBy\":\"Sở", "\"madeBy\":\"Cở")))
                .containsExactly(named(Kind.ABOUT, ArchiveManifest.NAME));
        assertThat(found(replaced(ArchiveManifest.NAME, "codau.archive/1", "codau.archive/2")))
                .contains(named(Kind.CHANGED, ArchiveManifest.NAME));
        var size = "\"size\":" + Objects.requireNonNull(made.get(season)).length;
        assertThat(found(replaced(ArchiveManifest.NAME, size, size + "0")))
                .containsExactly(named(Kind.MANIFEST, season));
        assertThat(found(replaced(ArchiveManifest.SUMS, "  " + season, "  ban-chot/saeson.zip")))
                .contains(named(Kind.SUMS, season), named(Kind.SUMS, "ban-chot/saeson.zip"));
    }

    /** Whoever changes a file and both lists to match meets the seal's own check, and the chain of the log. */
    @Test
    void theSealAndTheLogStandForThemselves() throws IOException {
        var log = text("nhat-ky/nhat-ky.jsonl");
        assertThat(found(relisted("nhat-ky/nhat-ky.jsonl", log.replace("| " + SealedFixture.NOTE.charAt(0), "| -"))))
                .isNotEmpty()
                .allMatch(found -> found.kind() == Kind.LOG);
        var lines = new ArrayList<>(log.lines().toList());
        lines.remove(lines.size() / 2);
        assertThat(found(relisted("nhat-ky/nhat-ky.jsonl", String.join("\n", lines) + "\n")))
                .isNotEmpty()
                .allMatch(found -> found.kind() == Kind.LOG);
        var other = files(make(new ArchiveKey(scene.seal.id(), scene.ground.otherCluster()))
                .file());
        assertThat(other.get("ban-chot/season.zip")).isEqualTo(made.get("ban-chot/season.zip"));
        assertThat(found(relisted("ban-chot/season.zip", zip(Map.of("season.json", new byte[] {'{'})))))
                .extracting(ArchiveFinding::kind)
                .contains(Kind.OTHER_SEAL, Kind.SEAL);
    }

    @Test
    void aFileThatIsLostIsNamedAndTheRestIsFiledAway() throws IOException {
        var held = evidence.of(scene.ground.cluster()).getFirst().revision();
        var file =
                store.resolve(held.hash().substring(0, 2)).resolve(held.hash().substring(2));
        var content = Files.readAllBytes(file);
        for (var lost : List.of(new byte[0], "khác".getBytes(StandardCharsets.UTF_8))) {
            try {
                Files.write(file, lost);
                var archive = make();
                assertThat(archive.missing()).singleElement().asString().contains("Báo cáo năm (bản 1, đã thay).txt");
                var files = files(archive.file());
                assertThat(files.keySet()).doesNotContainAnyElementsOf(archive.missing());
                assertThat(new String(files.getOrDefault("MUC-LUC.html", new byte[0]), StandardCharsets.UTF_8))
                        .contains("Hồ sơ thiếu 1 tệp minh chứng");
                var said = new ByteArrayOutputStream();
                assertThat(run(said, archive.file())).isZero();
                assertThat(said.toString(StandardCharsets.UTF_8))
                        .contains("Thiếu từ khi lập hồ sơ: " + archive.missing().getFirst());
            } finally {
                Files.write(file, content);
            }
        }
    }

    @Test
    void saysSoWhereItCannotBeWritten() throws IOException {
        var taken = Files.createDirectories(folder.resolve("taken"));
        Files.createDirectories(taken.resolve("archive.zip").resolve("not empty"));
        assertThatThrownBy(() -> maker.make(scene.key(), new JobHere("Sở Nội vụ", taken)))
                .isInstanceOf(ArchiveProblem.class);
    }

    @Test
    void whatIsHandedOutIsOnRecordWithItsHash() throws IOException {
        scene.actAs(new Grant(Role.STANDING_BODY, new Scope.Province()));
        var offer = archives.of(scene.seal).getFirst();
        assertThat(offer.key()).isEqualTo(scene.key());
        var id = archives.order(offer);
        scene.actAs(new Grant(Role.AUDITOR, new Scope.Province()));
        assertThat(archives.order(offer)).isEqualTo(id);
        assertThatThrownBy(() -> jobs.take(id)).isInstanceOf(JobProblem.class);
        assertThat(turns.done(id)).isEqualTo(JobState.DONE);
        var job = jobs.newest(archives.kind(), archives.about(offer.key())).orElseThrow();
        assertThat(archives.missing(job)).isEmpty();
        assertThat(job.progress().isComplete()).isTrue();
        var taken = jobs.take(job.id());
        byte[] bytes;
        try (var content = taken.content()) {
            bytes = content.readAllBytes();
        }
        assertThat(bytes).hasSize((int) taken.file().size());
        assertThat(database.sql(
                                "select after_value from audit_entry where command = 'TAKE_ARCHIVE' and subject = :subject")
                        .param("subject", "snapshot:" + scene.seal.id() + "/C1")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(taken.file().name(), "sha256:" + Sha256.of(bytes));
        assertThat(archives.of(scene.seal))
                .hasSize(2)
                .extracting(ArchiveOffer::units)
                .containsExactly(3, 1);
    }

    @Test
    void onlyWhoMaySeeAllOfItSeesThatOneIsMade() {
        scene.actAs(new Grant(Role.AUDITOR, new Scope.Province()));
        var id = archives.order(archives.of(scene.seal).getFirst());
        turns.done(id);
        for (var role : List.of(Role.BOARD, Role.ADMINISTRATOR)) {
            scene.actAs(new Grant(role, new Scope.Province()));
            assertThat(jobs.newest(archives.kind(), archives.about(scene.key())))
                    .isEmpty();
            assertThatThrownBy(() -> jobs.take(id)).isInstanceOf(JobProblem.class);
        }
    }

    @Test
    void aSealOrAClusterThatThereIsNotIsRefused() {
        scene.actAs(new Grant(Role.STANDING_BODY, new Scope.Province()));
        assertThatThrownBy(() -> archives.order(offer(new ArchiveKey(scene.seal.id(), ClusterId.next()))))
                .isInstanceOf(ArchiveProblem.class);
        assertThatThrownBy(() -> archives.order(
                        offer(new ArchiveKey(new SnapshotId(UUID.randomUUID()), scene.ground.cluster()))))
                .isInstanceOf(ArchiveProblem.class);
    }

    private static ArchiveOffer offer(ArchiveKey key) {
        return new ArchiveOffer(key, "", 0);
    }

    private FinishedArchive make() {
        return make(scene.key());
    }

    private FinishedArchive make(ArchiveKey key) {
        return maker.make(
                key, new JobHere("Sở Nội vụ", folder.resolve(UUID.randomUUID().toString())));
    }

    private static int run(ByteArrayOutputStream said, Path file) {
        var terminal = new Terminal(Map.of(), said, OutputStream.nullOutputStream(), Clock.systemUTC());
        return new Program(terminal).execute("verify", file.toString());
    }

    private List<ArchiveFinding> found(Map<String, byte[]> files) throws IOException {
        return ArchiveCheck.check(pack(files)).findings();
    }

    private static ArchiveFinding named(Kind kind, String name) {
        return ArchiveFinding.of(kind, name);
    }

    private String only(String beginning) {
        return made.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private String text(String name) {
        return new String(made.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private byte[] changed(String name) {
        var bytes = made.getOrDefault(name, new byte[0]).clone();
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    private Map<String, byte[]> replaced(String name, String from, String to) {
        assertThat(text(name)).contains(from);
        return with(name, text(name).replace(from, to));
    }

    private Map<String, byte[]> with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> with(String name, byte[] content) {
        var copy = new LinkedHashMap<>(made);
        copy.put(name, content);
        return copy;
    }

    private Map<String, byte[]> without(String name) {
        var copy = new LinkedHashMap<>(made);
        copy.remove(name);
        return copy;
    }

    private Map<String, byte[]> relisted(String name, String text) {
        return relisted(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With both lists made to match. */
    private Map<String, byte[]> relisted(String name, byte[] content) {
        assertThat(content).isNotEqualTo(made.get(name));
        var manifest = ArchiveManifest.read(made.getOrDefault(ArchiveManifest.NAME, new byte[0]));
        var files = manifest.files().stream()
                .map(file ->
                        file.path().equals(name) ? new ArchivedFile(name, content.length, Sha256.of(content)) : file)
                .toList();
        var text = new ArchiveManifest(manifest.about(), manifest.missing(), files).text();
        var copy = with(name, content);
        copy.put(ArchiveManifest.NAME, text.getBytes(StandardCharsets.UTF_8));
        copy.put(ArchiveManifest.SUMS, ArchiveManifest.sums(files, text).getBytes(StandardCharsets.UTF_8));
        return copy;
    }

    private Path pack(Map<String, byte[]> files) throws IOException {
        return Files.write(Files.createTempFile(folder, "archive", ".zip"), zip(files));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }
}
