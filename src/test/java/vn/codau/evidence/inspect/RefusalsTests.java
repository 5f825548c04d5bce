package vn.codau.evidence.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.codau.evidence.EvidenceSeasons;
import vn.codau.evidence.Samples;
import vn.codau.evidence.Somebody;
import vn.codau.evidence.WithoutSheets;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.file.EvidenceRecorder;
import vn.codau.evidence.item.EvidenceGate;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.EvidenceStore;
import vn.codau.evidence.store.FileStore;
import vn.codau.shared.Phase;
import vn.codau.support.PortalTest;

/** A file that is refused leaves nothing but one entry in the audit log. */
@PortalTest
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class})
class RefusalsTests {

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceQueries queries;

    @Autowired
    private EvidenceStore rows;

    @Autowired
    private EvidenceGate gate;

    @Autowired
    private EvidenceRecorder recorder;

    @Autowired
    private Refusals refusals;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient database;

    private EvidenceOf of;

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(of);
    }

    @Test
    void aWebPageThatIsCalledPdf() throws IOException {
        var page = Samples.bytes("<!DOCTYPE html><html><script>alert(1)</script>");
        refused(files, "bao-cao.pdf", new ByteArrayInputStream(page));
        assertThat(entries()).containsExactly("Trần Văn Nộp | “bao-cao.pdf”, " + page.length + " B | TYPE []");
    }

    @Test
    void aBombAndWhatIsTooLarge() throws IOException {
        var bomb = Samples.bomb("a.txt", 1L << 30);
        refused(files, "../../so-lieu.zip", new ByteArrayInputStream(bomb));
        refused(files, "to.txt", Samples.zeros(1L << 31));
        var entries = entries();
        assertThat(entries.getFirst()).startsWith("Trần Văn Nộp | “so-lieu.zip”, " + bomb.length + " B | BOMB [");
        assertThat(entries.getLast()).endsWith("TOO_LARGE [20]");
        assertThat(entries).hasSize(2);
    }

    @Test
    void aVirus() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = ClamdTests.answering(server, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
            var clamav = "tcp://127.0.0.1:" + server.getLocalPort();
            var scan = new VirusScan(new EvidenceSettings(Path.of(""), DataSize.ofMegabytes(1), 1, clamav));
            var scanned = new EvidenceFiles(rows, gate, recorder, new Intake(store, scan), refusals);
            refused(scanned, "eicar.txt", new ByteArrayInputStream(Samples.EICAR));
            assertThat(received.get(1, TimeUnit.MINUTES)).isEqualTo(Samples.EICAR);
        }
        assertThat(entries()).containsExactly("Trần Văn Nộp | “eicar.txt”, 68 B | VIRUS [Win.Test.EICAR_HDB-1]");
    }

    @Test
    void aRevisionToo() {
        var id = files.add(of, "I.1", file("a.txt", new ByteArrayInputStream(Samples.bytes("một " + of))));
        assertThatThrownBy(() -> files.revise(id, 1, file("b.pdf", InputStream.nullInputStream())))
                .isInstanceOf(EvidenceProblem.class);
        assertThat(queries.revisions(id)).hasSize(1);
        assertThat(entries("evidence:" + id)).containsExactly("Trần Văn Nộp | “b.pdf”, 0 B | EMPTY []");
    }

    @Test
    void aConnectionThatBreaksIsNoRefusal() throws IOException {
        refused(files, "a.txt", Samples.breakingOff(Samples.bytes("nửa")));
        assertThat(entries()).isEmpty();
    }

    private void refused(EvidenceFiles by, String name, InputStream content) throws IOException {
        var before = store.list();
        assertThatThrownBy(() -> by.add(of, "I.1", file(name, content))).isInstanceOf(EvidenceProblem.class);
        assertThat(store.list()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(queries.of(of.cluster(), of.unit())).isEmpty();
    }

    private List<String> entries() {
        return entries("unit:" + of.unit() + "/I.1/" + of.cluster());
    }

    private List<String> entries(String subject) {
        return database.sql("select concat_ws(' | ', account_name, after_value, reason) from audit_entry"
                        + " where command = 'REFUSE_EVIDENCE' and subject = :subject order by number")
                .param("subject", subject)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static UploadedFile file(String name, InputStream content) {
        return new UploadedFile(name, EvidenceSeasons.IN_SEASON, content);
    }
}
